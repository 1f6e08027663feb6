// SPDX-License-Identifier: Apache-2.0
package org.biaochi.tables.model;

import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.biaochi.api.goal.Operator;
import org.biaochi.api.library.EntryStatus;
import org.biaochi.api.library.IndicatorLibrary;
import org.biaochi.api.library.LibraryEntry;
import org.biaochi.api.library.LibraryField;
import org.biaochi.api.library.LibraryTier;
import org.biaochi.api.subject.Region;
import org.biaochi.api.subject.Typed;
import org.biaochi.core.exchange.Omission.Reason;
import org.biaochi.core.library.LibraryRow;
import org.biaochi.tables.row.Row;
import org.biaochi.tables.row.Scope;
import org.biaochi.tables.value.KpiValue;
import org.biaochi.tables.value.TimeStamps;
import org.biaochi.tables.value.YesNo;

/** One indicator of a library as a row and a row as an indicator. Writes one entry; not thread-safe. */
final class LibraryRows {
    private static final String OVERALL = "部门整体";
    private static final int OPEN_END = 2099;
    private static final String OPEN = "29991231";
    private static final String ID = "IND_ID";
    private static final String YEAR = "[0-9]{4}";
    private static final String DAY = YEAR + "-[0-9]{2}-[0-9]{2}";
    private static final List<LibraryField> TOLD_ELSEWHERE = List.of(
            LibraryField.CODE,
            LibraryField.NAME,
            LibraryField.L1,
            LibraryField.L2,
            LibraryField.EXPLANATION,
            LibraryField.VALUE,
            LibraryField.OPERATOR,
            LibraryField.UNIT,
            LibraryField.EFFECTIVE_FROM,
            LibraryField.EFFECTIVE_TO,
            LibraryField.OWNER_REGION,
            LibraryField.OWNER_DEPT,
            LibraryField.STATUS,
            LibraryField.SCOPE);

    private final IndicatorLibrary library;
    private final TableSettings settings;
    private final RowMaker maker;
    private final Links links;

    LibraryRows(IndicatorLibrary library, TableSettings settings, RowMaker maker) {
        this.library = library;
        this.settings = settings;
        this.maker = maker;
        this.links = Links.of(settings.dictionary().require(LibraryTables.LIBRARY));
    }

    /**
     * What a row says of an indicator.
     *
     * @param version which of the versions of its code it is
     * @param ofRegion whether it says whose it is, since the table is of several regions
     */
    static LibraryRow read(Row row, IndicatorTree.Levels levels, Version version, boolean ofRegion) {
        LibraryRow.Builder entry = LibraryRow.at(row.place().isEmpty() ? "" : ":" + row.place())
                .text(LibraryField.CODE, row.text("PERF_IND_CODE"))
                .text(LibraryField.NAME, row.text("PERF_IND_NAME"))
                .text(LibraryField.EXPLANATION, row.text("VALUE_DESC"))
                .text(LibraryField.WEIGHT, row.text("FULL_VALUE"))
                .text(LibraryField.L1, name(levels.l1()))
                .text(LibraryField.L2, name(levels.l2()))
                .text(LibraryField.SCOPE, tier(row))
                .text(LibraryField.STATUS, status(row).term())
                .text(LibraryField.EFFECTIVE_FROM, version.from(day(row.cell("START_DATE"), false)))
                .text(LibraryField.EFFECTIVE_TO, version.until(day(row.cell("END_DATE"), true)));
        Parts value = Parts.of(row.text("KPI_VAL"));
        entry.text(LibraryField.OPERATOR, value.operator)
                .text(LibraryField.VALUE, value.value)
                .text(LibraryField.UNIT, value.unit.isEmpty() ? row.text("UNIT") : value.unit);
        Typed agency = row.cell("AGENCY_NAME").isValue() ? row.cell("AGENCY_NAME") : row.cell("AGENCY_CODE");
        entry.text(LibraryField.OWNER_DEPT, agency.text());
        if (version.number > 0) {
            entry.text(LibraryField.VERSION, Integer.toString(version.number));
        }
        if (ofRegion) {
            entry.text(LibraryField.OWNER_REGION, row.text(Scope.REGION));
        }
        if (YesNo.read(row.text("IS_PM_PERF_IND")).filter(yes -> !yes).isPresent()
                && row.cell("IS_PM_PERF_IND").isValue()) {
            entry.words(LibraryField.PROJECT_TYPES, List.of(OVERALL));
        }
        return entry.build();
    }

    /**
     * A version of a code that stands in the rows of several years.
     *
     * @param number from 1; 0 if the code has only one
     * @param year the year from which it holds; empty for the first
     * @param next the year of the next one; empty for the last
     */
    record Version(int number, String year, String next) {
        static final Version ONLY = new Version(0, "", "");

        /** The later of the day typed and the first day of its year; days in ISO form. */
        String from(String typed) {
            String first = year.matches(YEAR) ? year + "-01-01" : "";
            return first.isEmpty() || typed.matches(DAY) && typed.compareTo(first) > 0 ? typed : first;
        }

        /** The earlier of the day typed and the last one before the year of the next version. */
        String until(String typed) {
            String last = next.matches(YEAR) ? Integer.parseInt(next) - 1 + "-12-31" : "";
            return last.isEmpty() || typed.matches(DAY) && typed.compareTo(last) < 0 ? typed : last;
        }
    }

    private static String name(Optional<Row> level) {
        return level.map(row -> row.text("PERF_IND_NAME")).orElse("");
    }

    private static String tier(Row row) {
        Typed common = row.cell("IS_COMMON_IND");
        if (!common.isValue()) {
            return "";
        }
        if (YesNo.read(common.text()).orElse(false)) {
            return LibraryTier.COMMON.term();
        }
        boolean owned =
                row.cell("AGENCY_CODE").isValue() || row.cell("AGENCY_NAME").isValue();
        return (owned ? LibraryTier.INDIVIDUAL : LibraryTier.SECTOR).term();
    }

    private static EntryStatus status(Row row) {
        if (isNo(row.cell("IS_ENABLED"))) {
            return EntryStatus.DISABLED;
        }
        return isNo(row.cell("IS_LAST_INST")) ? EntryStatus.SUBMITTED : EntryStatus.APPROVED;
    }

    private static boolean isNo(Typed cell) {
        return cell.isValue() && !YesNo.read(cell.text()).orElse(true);
    }

    /** The day of a stamp; one that is none stays as typed, for the check of the library to refuse. */
    private static String day(Typed stamp, boolean end) {
        Optional<LocalDateTime> time = TimeStamps.read(stamp.text());
        if (time.isEmpty()) {
            return stamp.text();
        }
        return end && time.get().getYear() >= OPEN_END
                ? ""
                : time.get().toLocalDate().toString();
    }

    /** A reference value apart: it is split only where the parts make the same text again. */
    private record Parts(String operator, String value, String unit) {
        static Parts of(String raw) {
            KpiValue kpi = KpiValue.of(raw);
            if (kpi.number().isEmpty()) {
                return new Parts("", raw, "");
            }
            Parts parts = new Parts(
                    kpi.operator()
                            .filter(operator -> raw.strip().startsWith(operator.symbol()))
                            .map(Operator::symbol)
                            .orElse(""),
                    kpi.number().get().toPlainString(),
                    kpi.unit().orElse(""));
            return (parts.operator + parts.value + parts.unit).equals(raw) ? parts : new Parts("", raw, "");
        }
    }

    /** The row of an entry; the levels above it are added if they are not there yet. */
    Row row(LibraryEntry entry, Map<String, Row> levels) {
        String place = "/" + entry.code();
        String region = entry.text(LibraryField.OWNER_REGION);
        String of = region.isEmpty() ? library.region().map(Region::code).orElse("") : region;
        String parent = level("1", of, "", List.of(entry.l1()), entry, levels);
        parent = level("2", of, parent, List.of(entry.l1(), entry.l2()), entry, levels);
        Map<String, Typed> said = new LinkedHashMap<>();
        said.put("PERF_IND_CODE", Typed.of(entry.code()));
        said.put("PERF_IND_NAME", Typed.of(entry.name()));
        said.put("VALUE_DESC", Typed.of(entry.text(LibraryField.EXPLANATION)));
        said.put("KPI_VAL", value(entry, place));
        said.put("AGENCY_NAME", Typed.of(entry.text(LibraryField.OWNER_DEPT)));
        Map<String, String> own = own(maker.id(LibraryTables.LIBRARY, of, entry.code()), of, parent, "3", entry);
        tier(entry, place);
        status(entry, place);
        types(entry, place, own);
        rest(entry, place);
        return maker.row(links, place, said, "", own);
    }

    private Map<String, String> own(String id, String region, String parent, String level, LibraryEntry entry) {
        boolean leaf = level.equals("3");
        Map<String, String> own = new LinkedHashMap<>();
        own.put(ID, id);
        own.put(Scope.REGION, region);
        own.put(IndicatorTree.PARENT, parent);
        own.put(IndicatorTree.LEVEL, level);
        own.put("IS_LEAF", leaf ? YesNo.YES : YesNo.NO);
        own.put("IS_COMMON_IND", !leaf || entry.tier() == LibraryTier.COMMON ? YesNo.YES : YesNo.NO);
        own.put("IS_ENABLED", leaf && entry.status() == EntryStatus.DISABLED ? YesNo.NO : YesNo.YES);
        boolean approved = !leaf || entry.status() == EntryStatus.APPROVED || entry.status() == EntryStatus.DISABLED;
        own.put("IS_LAST_INST", approved ? YesNo.YES : YesNo.NO);
        own.put("IS_PM_PERF_IND", YesNo.YES);
        if (leaf) {
            own.put("START_DATE", digits(entry.text(LibraryField.EFFECTIVE_FROM)));
            String end = digits(entry.text(LibraryField.EFFECTIVE_TO));
            own.put("END_DATE", end.isEmpty() ? OPEN : end);
        }
        return own;
    }

    private static String digits(String day) {
        return day.replace("-", "");
    }

    /** The key of the row of a level, or of the one above where the entry does not say the level. */
    private String level(
            String number,
            String region,
            String parent,
            List<String> names,
            LibraryEntry entry,
            Map<String, Row> levels) {
        String name = names.get(names.size() - 1);
        if (name.isEmpty()) {
            return parent;
        }
        String id = maker.id(LibraryTables.LIBRARY, region, number, String.join("\n", names));
        if (!levels.containsKey(id)) {
            Map<String, Typed> said = Map.of("PERF_IND_NAME", Typed.of(name));
            levels.put(id, maker.row(links, "", said, "", own(id, region, parent, number, entry)));
        }
        return id;
    }

    private Typed value(LibraryEntry entry, String place) {
        String value = entry.text(LibraryField.VALUE);
        String operator = entry.text(LibraryField.OPERATOR);
        String unit = entry.text(LibraryField.UNIT);
        String sign = operator.isEmpty() ? "" : Operator.valueOf(operator).symbol();
        String joined = value.isEmpty()
                ? ""
                : KpiValue.joined(sign, value, unit).map(KpiValue::raw).orElse(value);
        Parts again = Parts.of(joined);
        Reason reason = again.value.equals(value) || joined.equals(value) ? Reason.NO_PLACE : Reason.REWRITTEN;
        tell(place, LibraryField.OPERATOR, operator, again.operator.equals(sign), reason);
        tell(place, LibraryField.UNIT, unit, again.unit.equals(unit), reason);
        tell(place, LibraryField.VALUE, value, again.value.equals(value), Reason.REWRITTEN);
        return Typed.of(joined);
    }

    private void tell(String place, LibraryField field, String text, boolean held, Reason reason) {
        if (!held && !text.isEmpty()) {
            maker.omit(place + "/" + field.key(), text, reason);
        }
    }

    private void tier(LibraryEntry entry, String place) {
        boolean owned = !entry.text(LibraryField.OWNER_DEPT).isEmpty();
        LibraryTier again = owned ? LibraryTier.INDIVIDUAL : LibraryTier.SECTOR;
        boolean held = entry.tier() == LibraryTier.COMMON || entry.tier() == again;
        tell(place, LibraryField.SCOPE, entry.tier().name(), held, Reason.NO_PLACE);
    }

    private void status(LibraryEntry entry, String place) {
        boolean held = entry.status() != EntryStatus.DRAFT;
        tell(place, LibraryField.STATUS, entry.status().name(), held, Reason.NO_PLACE);
    }

    private void types(LibraryEntry entry, String place, Map<String, String> own) {
        boolean overall = entry.words(LibraryField.PROJECT_TYPES).equals(List.of(OVERALL));
        own.put("IS_PM_PERF_IND", overall ? YesNo.NO : YesNo.YES);
        tell(place, LibraryField.PROJECT_TYPES, entry.text(LibraryField.PROJECT_TYPES), overall, Reason.NO_PLACE);
    }

    private void rest(LibraryEntry entry, String place) {
        for (LibraryField field : LibraryField.values()) {
            boolean usual = field == LibraryField.PROJECT_TYPES
                    || field == LibraryField.FIXED && !entry.fixed()
                    || field == LibraryField.VERSION && entry.version() == 1;
            if (!usual && !TOLD_ELSEWHERE.contains(field)) {
                tell(place, field, entry.text(field), false, Reason.NO_PLACE);
            }
        }
    }
}
