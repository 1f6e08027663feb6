// SPDX-License-Identifier: Apache-2.0
package org.biaochi.tables.model;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.biaochi.api.subject.Typed;
import org.biaochi.core.canonical.Digests;
import org.biaochi.core.exchange.Omission;
import org.biaochi.tables.dictionary.FieldType;
import org.biaochi.tables.dictionary.StandardTable;
import org.biaochi.tables.dictionary.TableField;
import org.biaochi.tables.row.Columns;
import org.biaochi.tables.row.Row;
import org.biaochi.tables.row.RowCheck;
import org.biaochi.tables.row.RowCheck.Misfit;
import org.biaochi.tables.value.YesNo;

/** Makes rows of what subjects say. One instance writes one subject; not thread-safe. */
final class RowMaker {
    private final TableSettings settings;
    private final RowCheck check;
    private final int subject;
    private final List<Omission> omissions;
    private final Set<Omission> told = new HashSet<>();

    RowMaker(TableSettings settings, int subject, List<Omission> omissions) {
        this.settings = settings;
        this.check = new RowCheck(settings.dictionary(), settings.charset());
        this.subject = subject;
        this.omissions = omissions;
    }

    /** One that tells nobody: for rows that come back as they came, whatever they say. */
    RowMaker quiet() {
        return new RowMaker(settings, subject, new ArrayList<>());
    }

    void omit(String path, Typed cell, Omission.Reason reason) {
        omit(path, cell.text(), reason);
    }

    /** Tells what does not go into the tables, once however many rows it is missing from. */
    void omit(String path, String text, Omission.Reason reason) {
        Omission omission = new Omission(subject, path, text, reason);
        if (told.add(omission)) {
            omissions.add(omission);
        }
    }

    /**
     * The row that says this again. One that came from a table is written as it came but for what the model says
     * otherwise; a new one gets the columns that every row needs.
     *
     * @param links the columns that the model says
     * @param place the JSON pointer of the part of the subject that the row is made of
     * @param said what the model says
     * @param kept what the row said beyond the model; empty if it did not come from a table
     * @param own the columns of a new row that the model does not say, the key first
     */
    Row row(Links links, String place, Map<String, Typed> said, String kept, Map<String, String> own) {
        StandardTable table = links.table();
        Map<String, Typed> cells = new LinkedHashMap<>();
        Map<String, String> names = new LinkedHashMap<>();
        Map<String, String> before = kept.isEmpty() ? Map.of() : Kept.texts(kept);
        said.forEach((column, cell) -> cells.put(column, kept.isEmpty() ? fitting(links, place, column, cell) : cell));
        before.forEach((name, text) -> {
            String code = Columns.code(name);
            names.put(code, name);
            cells.put(code, Typed.of(text));
        });
        if (kept.isEmpty()) {
            own.forEach((column, text) -> putIfMissing(table, cells, column, text));
            common(table, cells);
        }
        List<String> order = new ArrayList<>();
        List<Typed> typed = new ArrayList<>();
        for (TableField field : table.fields()) {
            Typed cell = cells.remove(field.code());
            if (cell != null) {
                order.add(names.getOrDefault(field.code(), field.code()));
                typed.add(cell);
            }
        }
        cells.forEach((code, cell) -> {
            order.add(names.getOrDefault(code, code));
            typed.add(cell);
        });
        return Row.of(Columns.of(order), typed, "");
    }

    private Typed fitting(Links links, String place, String column, Typed cell) {
        Optional<Omission.Reason> reason = links.table().field(column).flatMap(field -> whyNot(field, cell));
        if (reason.isEmpty()) {
            return cell;
        }
        String path = links.list().stream()
                .filter(link -> link.column().equals(column))
                .map(link -> link.pathIn(place))
                .findFirst()
                .orElse(place + "/" + column);
        omit(path, cell, reason.get());
        return Typed.BLANK;
    }

    private Optional<Omission.Reason> whyNot(TableField field, Typed cell) {
        boolean placeholder = field.type() == FieldType.NUMBER
                && cell.isBlank()
                && !cell.text().isEmpty();
        if (placeholder) {
            return Optional.of(Omission.Reason.NOT_OF_THIS_SHAPE);
        }
        Optional<Misfit> misfit = check.misfit(field, cell);
        if (misfit.isEmpty()) {
            return Optional.empty();
        }
        return switch (misfit.get().kind()) {
            case TOO_LONG, TOO_MANY_BYTES -> Optional.of(Omission.Reason.TOO_LONG);
            case NOT_A_NUMBER, NOT_A_TIME, TOO_MANY_DIGITS, NOT_YES_OR_NO ->
                Optional.of(Omission.Reason.NOT_OF_THIS_SHAPE);
            default -> Optional.empty();
        };
    }

    private void common(StandardTable table, Map<String, Typed> cells) {
        putIfMissing(table, cells, "FISCAL_YEAR", settings.scope().year());
        putIfMissing(table, cells, "MOF_DIV_CODE", settings.scope().region());
        putIfMissing(table, cells, "MOF_DIV_NAME", settings.regionName());
        putIfMissing(table, cells, "VERSION", settings.version());
        putIfMissing(table, cells, "IS_LAST_INST", YesNo.NO);
        putIfMissing(table, cells, "IS_DELETED", YesNo.NO);
        putIfMissing(table, cells, "UPDATE_TIME", settings.stamp());
        putIfMissing(table, cells, "CREATE_TIME", settings.stamp());
    }

    private static void putIfMissing(StandardTable table, Map<String, Typed> cells, String column, String text) {
        Typed there = cells.get(column);
        boolean missing = there == null || there.isBlank() && there.text().isEmpty();
        if (missing && !text.isEmpty() && table.field(column).isPresent()) {
            cells.put(column, Typed.of(text));
        }
    }

    /** A key of 32 hexadecimal digits, equal for equal parts. */
    String id(String... parts) {
        byte[] bytes = String.join("\n", parts).getBytes(StandardCharsets.UTF_8);
        return Digests.sha256(bytes).substring("sha256:".length(), "sha256:".length() + 32);
    }
}
