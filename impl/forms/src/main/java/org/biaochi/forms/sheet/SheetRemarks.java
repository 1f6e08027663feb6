// SPDX-License-Identifier: Apache-2.0
package org.biaochi.forms.sheet;

import java.util.ArrayList;
import java.util.List;
import org.biaochi.api.basis.LocalText;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;

/** Collects what to tell about the cells of a sheet. Not thread-safe. */
final class SheetRemarks {
    private static final int SHOWN = 3;

    private final String sheet;
    private final Named formulas = new Named();
    private final Named uncomputed = new Named();
    private final Named errors = new Named();
    private boolean hidden;
    private int cut;

    SheetRemarks(String sheet) {
        this.sheet = sheet;
    }

    private static final class Named {
        private final List<String> names = new ArrayList<>();
        private int count;

        void add(int row, int column) {
            if (count++ < SHOWN) {
                names.add(CellName.of(row, column));
            }
        }

        String zh() {
            return String.join("、", names) + (count > SHOWN ? " 等 " + count + " 处" : "");
        }

        String en() {
            return String.join(", ", names) + (count > SHOWN ? " and others, " + count + " in all" : "");
        }
    }

    String sheet() {
        return sheet;
    }

    /** Says that only so many rows were read. */
    void cut(int rows) {
        this.cut = rows;
    }

    void hidden(boolean hidden) {
        this.hidden = hidden;
    }

    void cell(Cell cell, int row, int column, String text) {
        if (cell.getType() == CellType.ERROR) {
            errors.add(row, column);
        }
        if (cell.getFormula() != null || cell.getType() == CellType.FORMULA) {
            (text.isEmpty() ? uncomputed : formulas).add(row, column);
        }
    }

    List<LocalText> notes() {
        List<LocalText> notes = new ArrayList<>();
        if (hidden) {
            notes.add(
                    new LocalText("工作表“" + sheet + "”是隐藏的，也已读取", "the sheet \"" + sheet + "\" is hidden; it was read"));
        }
        if (formulas.count > 0) {
            notes.add(new LocalText(
                    "工作表“" + sheet + "”的 " + formulas.zh() + " 是公式，没有重新计算，读取上次保存的值",
                    "formulas in sheet \"" + sheet + "\" at " + formulas.en()
                            + " were not evaluated; saved values were read"));
        }
        if (uncomputed.count > 0) {
            notes.add(new LocalText(
                    "工作表“" + sheet + "”的 " + uncomputed.zh() + " 是公式但没有保存计算结果，按空白读取；请用 Excel 打开、保存后再试",
                    "formulas in sheet \"" + sheet + "\" at " + uncomputed.en()
                            + " have no saved value and were read as blank; open and save the workbook in Excel"));
        }
        if (errors.count > 0) {
            notes.add(new LocalText(
                    "工作表“" + sheet + "”的 " + errors.zh() + " 是错误值，照原样读取，请更正",
                    "cells in sheet \"" + sheet + "\" at " + errors.en() + " hold error values; correct them"));
        }
        if (cut > 0) {
            notes.add(new LocalText(
                    "工作表“" + sheet + "”只读取前 " + cut + " 行，其后的内容没有读取；请删去多余的行后再试",
                    "of the sheet \"" + sheet + "\" only the first " + cut
                            + " rows were read; remove what does not belong to the forms and retry"));
        }
        return notes;
    }
}
