// SPDX-License-Identifier: Apache-2.0
package org.biaochi.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import org.biaochi.core.mark.PacketColumn;
import org.biaochi.forms.sheet.WorkbookLimits;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** A desk that marks every row of a packet in one of all ways, turns the order round, and hands it back. */
final class EveryRowMarked {
    private static final String[][] WAYS = {
        {"采纳", "", "", "", ""},
        {"不采纳", "已核实", "张三", "李四", "2026-12-31"},
        {"不采纳", "已核实", "张三", "张三", ""},
        {"不采纳", "", "张三", "李四", ""},
        {"说明", "在建", "张三", "", "2026年6月30日"},
        {"同意", "", "", "", ""}
    };

    private EveryRowMarked() {}

    static void write(Path packet, Path marked) throws IOException {
        List<String[]> rows = new ArrayList<>();
        try (InputStream in = Files.newInputStream(packet);
                org.biaochi.forms.sheet.Workbook workbook =
                        org.biaochi.forms.sheet.Workbook.open(in, WorkbookLimits.DEFAULT)) {
            workbook.rows(new Rows(rows));
        }
        Collections.reverse(rows);
        try (OutputStream out = Files.newOutputStream(marked);
                Workbook workbook = new Workbook(out, "t", "1.0");
                Worksheet sheet = workbook.newWorksheet("全部")) {
            for (PacketColumn column : PacketColumn.values()) {
                sheet.value(0, column.ordinal(), column.heading().zh());
                for (int i = 0; i < rows.size(); i++) {
                    sheet.value(i + 1, column.ordinal(), rows.get(i)[column.ordinal()]);
                }
            }
        }
    }

    private static final class Rows implements org.biaochi.forms.sheet.Workbook.Taker {
        private final List<String[]> rows;
        private boolean list;

        Rows(List<String[]> rows) {
            this.rows = rows;
        }

        @Override
        public void sheet(String name, List<String> merged) {
            list = name.equals("问题清单") || name.equals("未能判定");
        }

        @Override
        public void row(int row, SortedMap<Integer, String> cells) {
            if (!list || row == 0) {
                return;
            }
            String[] texts = new String[PacketColumn.values().length];
            for (int i = 0; i < texts.length; i++) {
                texts[i] = cells.getOrDefault(i, "");
            }
            String[] way = WAYS[rows.size() % WAYS.length];
            System.arraycopy(way, 0, texts, PacketColumn.DECISION.ordinal(), way.length);
            int id = PacketColumn.ID.ordinal();
            if (rows.size() % 11 == 0) {
                texts[id] = texts[id].replaceAll("\\.[0-9a-f]{8}(\\.[0-9]+)?$", ".00000000");
            } else if (rows.size() % 13 == 0) {
                texts[id] = texts[id].replaceAll("\\.[0-9a-f]{6}\\.", ".000000.");
            }
            rows.add(texts);
        }
    }
}
