// SPDX-License-Identifier: Apache-2.0
package org.biaochi.forms.packet;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.biaochi.api.basis.LocalText;
import org.biaochi.api.subject.UnreadableInputException;
import org.biaochi.core.mark.Mark;
import org.biaochi.core.mark.Marks;
import org.biaochi.core.mark.PacketColumn;
import org.biaochi.core.mark.PacketOrigin;
import org.biaochi.core.mark.ProjectColumn;
import org.biaochi.core.text.Excerpt;
import org.biaochi.core.text.Folding;
import org.biaochi.forms.sheet.CellName;
import org.biaochi.forms.sheet.Workbook;
import org.biaochi.forms.sheet.WorkbookLimits;

/**
 * Reads a packet that came back. A list of findings is any sheet whose heading names the id and the decision, in any order of
 * columns and rows; rows without a mark are passed over. Texts in columns of nobody are kept as notes. Not thread-safe.
 */
public final class PacketReader implements Workbook.Taker {
    private static final int HEADINGS_WITHIN = 20;

    /** A row with so many headings of the list is its head, even where the id or the decision is missing. */
    private static final int LIKE_A_HEAD = 6;

    private final Marks.Builder marks = Marks.builder();
    private final Map<String, String> same = new HashMap<>();
    private final Map<String, String> told = new TreeMap<>();
    private final Map<String, String> inputs = new HashMap<>();
    private final List<Found> found = new ArrayList<>();
    private Map<Integer, PacketColumn> list = Map.of();
    private Map<Integer, String> foreign = Map.of();
    private Map<Integer, ProjectColumn> projects = Map.of();
    private String sheet = "";
    private List<String> merged = List.of();
    private boolean any;

    private PacketReader() {}

    /** A row with a mark, before it is known who fills rows without a name. */
    private record Found(Map<PacketColumn, Integer> columns, String sheet, int row, Map<PacketColumn, String> texts) {}

    /**
     * Reads a packet; the stream is read to its end and left open.
     *
     * @throws UnreadableInputException if it is no workbook, exceeds a limit, or has no list of findings
     */
    public static Marks read(InputStream in, WorkbookLimits limits) {
        PacketReader reader = new PacketReader();
        try (Workbook workbook = Workbook.open(in, limits)) {
            workbook.notes().forEach(reader.marks::remark);
            workbook.rows(reader).forEach(reader.marks::remark);
        }
        if (!reader.any) {
            throw new UnreadableInputException(
                    "PACKET_NO_LIST",
                    "",
                    new LocalText(
                            "工作簿里没有问题清单：找不到同时有“问题编号”和“处理”两列的表，请交回由 --packet 生成的工作簿",
                            "the workbook has no list of findings: no sheet has the columns Id and Decision;"
                                    + " hand in a workbook that --packet made"));
        }
        return reader.marks();
    }

    private Marks marks() {
        String by = told.getOrDefault(PacketSheet.BY.name(), "");
        for (Found row : found) {
            if (!by.isEmpty()) {
                row.texts().putIfAbsent(PacketColumn.BY, by);
            }
            Mark mark = new MarkReading(row.sheet(), row.row(), row.columns()).mark(row.texts());
            marks.add(mark);
        }
        return marks.origin(new PacketOrigin(
                        told.getOrDefault(PacketSheet.PROFILE.name(), ""),
                        told.getOrDefault(PacketSheet.DIGEST.name(), ""),
                        told.getOrDefault(PacketSheet.AS_OF.name(), ""),
                        inputs))
                .build();
    }

    @Override
    public void sheet(String name, List<String> merged) {
        this.sheet = name;
        this.merged = merged;
        this.list = Map.of();
        this.projects = Map.of();
        this.foreign = Map.of();
    }

    @Override
    public void row(int row, SortedMap<Integer, String> cells) {
        if (!list.isEmpty()) {
            entry(row, cells);
        } else if (!projects.isEmpty()) {
            project(cells);
        } else if (row < HEADINGS_WITHIN && headings(cells)) {
            any |= !list.isEmpty();
        } else {
            line(cells);
        }
    }

    private boolean headings(SortedMap<Integer, String> cells) {
        Map<Integer, PacketColumn> columns = new TreeMap<>();
        Map<Integer, String> others = new TreeMap<>();
        Map<Integer, ProjectColumn> overview = new TreeMap<>();
        cells.forEach((column, text) -> {
            PacketColumn known = PacketColumn.of(text).orElse(null);
            if (known != null && !columns.containsValue(known)) {
                columns.put(column, known);
            } else if (!PacketSheet.WHY.is(text.strip()) && !PacketSheet.AT.is(text.strip())) {
                others.put(column, Folding.normalise(text));
            } else {
                others.put(column, "");
            }
            ProjectColumn.of(text).ifPresent(of -> overview.put(column, of));
        });
        if (columns.containsValue(PacketColumn.ID) && columns.containsValue(PacketColumn.DECISION)) {
            list = columns;
            foreign = others;
            remarkOnList();
            return true;
        }
        if (overview.containsValue(ProjectColumn.OWNER) && overview.containsValue(ProjectColumn.INPUT)) {
            projects = overview;
            return true;
        }
        if (columns.size() >= LIKE_A_HEAD) {
            remarkOnLostHead(columns.containsValue(PacketColumn.ID) ? PacketColumn.DECISION : PacketColumn.ID);
        }
        return false;
    }

    private void remarkOnLostHead(PacketColumn missing) {
        marks.remark(new LocalText(
                "工作表“" + sheet + "”像是问题清单，但没有“" + missing.heading().zh() + "”列，整张表的批注都没有采用；请把列名改回“"
                        + missing.heading().zh() + "”再交回",
                "sheet \"" + sheet + "\" looks like the list of findings but has no column "
                        + missing.heading().en()
                        + "; none of its marks are taken: name the column so and hand it in again"));
    }

    private void remarkOnList() {
        if (!merged.isEmpty()) {
            String ranges = String.join("、", merged.subList(0, Math.min(5, merged.size())))
                    + (merged.size() > 5 ? " 等 " + merged.size() + " 处" : "");
            marks.remark(new LocalText(
                    "工作表“" + sheet + "”有合并的单元格 " + ranges + "，只有第一行算数；请拆开后逐行填写",
                    "cells are merged in sheet \"" + sheet + "\" at " + ranges
                            + "; only the first row counts: unmerge them and fill each row"));
        }
        foreign.forEach((column, heading) -> {
            if (!heading.isEmpty()) {
                marks.remark(new LocalText(
                        "工作表“" + sheet + "”的 " + CellName.of(0, column).replaceAll("\\d", "") + " 列“" + heading
                                + "”不是清单的列，内容并入备注",
                        "column " + CellName.of(0, column).replaceAll("\\d", "") + " \"" + heading + "\" of sheet \""
                                + sheet + "\" is none of the list; its texts are kept as notes"));
            }
        });
    }

    private void entry(int row, SortedMap<Integer, String> cells) {
        Map<PacketColumn, String> texts = new EnumMap<>(PacketColumn.class);
        StringBuilder stray = new StringBuilder();
        cells.forEach((column, text) -> {
            PacketColumn known = list.get(column);
            if (known != null) {
                String kept = PacketColumn.DESK.contains(known) ? text.strip() : text;
                if (!kept.isEmpty()) {
                    texts.put(known, same.computeIfAbsent(kept, any -> kept));
                }
            } else if (foreign.containsKey(column)) {
                String heading = foreign.getOrDefault(column, "");
                stray.append(heading.isEmpty() ? "" : "；" + heading + "：" + text.strip());
            } else if (!text.isBlank()) {
                marks.remark(new LocalText(
                        "单元格 " + sheet + "!" + CellName.of(row, column) + " 写在清单各列之外，内容“" + shown(text) + "”并入备注",
                        "cell " + sheet + "!" + CellName.of(row, column) + " is outside the columns of the list; \""
                                + shown(text) + "\" is kept as a note"));
                stray.append("；").append(text.strip());
            }
        });
        if (stray.length() > 0) {
            String note = texts.getOrDefault(PacketColumn.NOTE, "");
            texts.put(PacketColumn.NOTE, note.isEmpty() ? stray.substring(1) : note + stray);
        }
        if (MarkReading.isMark(texts)) {
            Map<PacketColumn, Integer> columns = new EnumMap<>(PacketColumn.class);
            list.forEach((column, known) -> columns.put(known, column));
            found.add(new Found(columns, sheet, row, texts));
        } else if (!texts.isEmpty() && !texts.containsKey(PacketColumn.ID) && !texts.containsKey(PacketColumn.BY)) {
            marks.remark(new LocalText(
                    "工作表“" + sheet + "”第 " + (row + 1) + " 行没有问题编号，也没有批注，没有采用："
                            + shown(String.join(" ", texts.values())),
                    "row " + (row + 1) + " of sheet \"" + sheet + "\" has neither an id nor a mark and is not taken: "
                            + shown(String.join(" ", texts.values()))));
        }
    }

    private static String shown(String text) {
        return Excerpt.brief(Folding.normalise(text));
    }

    private void project(SortedMap<Integer, String> cells) {
        Map<ProjectColumn, String> texts = new EnumMap<>(ProjectColumn.class);
        projects.forEach((column, known) ->
                texts.put(known, cells.getOrDefault(column, "").strip()));
        String owner = texts.getOrDefault(ProjectColumn.OWNER, "");
        if (!owner.isEmpty()) {
            inputs.putIfAbsent(owner, texts.getOrDefault(ProjectColumn.INPUT, ""));
        }
    }

    /** A label and what stands beside it. */
    private void line(SortedMap<Integer, String> cells) {
        List<String> texts = List.copyOf(cells.values());
        if (texts.size() < 2) {
            return;
        }
        for (PacketSheet label : PacketSheet.values()) {
            if (label.is(texts.get(0).strip())) {
                told.putIfAbsent(label.name(), texts.get(1).strip());
            }
        }
    }
}
