// SPDX-License-Identifier: Apache-2.0
package org.biaochi.forms.sheet;

import org.biaochi.api.basis.LocalText;
import org.biaochi.api.subject.UnreadableInputException;

/** Why a file is not read as a workbook, and what to do about it. Stateless. */
final class Refusals {
    private Refusals() {}

    static UnreadableInputException bomb(String zh, String en) {
        return of(
                "EXCEL_TOO_LARGE",
                "工作簿" + zh + "，可能是压缩炸弹；请删去无关内容后另存再试",
                "the workbook is too large: " + en
                        + "; it may be a zip bomb; remove what does not belong to the forms");
    }

    static UnreadableInputException broken(Exception cause) {
        UnreadableInputException broken = of(
                "EXCEL_BROKEN",
                "文件损坏，不是完整的 Excel 工作簿（.xlsx），请用 Excel 打开后另存再试",
                "the file is damaged and no complete workbook (.xlsx); open it in Excel, save it again and retry");
        broken.initCause(cause);
        return broken;
    }

    static UnreadableInputException notAWorkbook() {
        return of(
                "NOT_A_WORKBOOK",
                "压缩包里没有 Excel 工作簿，请提供 .xlsx 文件",
                "the package holds no Excel workbook; give an .xlsx file");
    }

    static UnreadableInputException dtd(String part) {
        return of(
                "EXCEL_DTD",
                "部件 " + part + " 含有文档类型定义或 16 位编码，出于安全不予读取；请用 Excel 打开后另存再试",
                "the part " + part + " has a document type or 16-bit encoding and is not read for safety;"
                        + " open it in Excel and save it again");
    }

    static UnreadableInputException old() {
        return of(
                "EXCEL_97",
                "这是旧版 Excel 文件（.xls），请在 Excel 中另存为“Excel 工作簿（.xlsx）”再试",
                "this is a workbook of Excel 97 (.xls); save it as .xlsx and retry");
    }

    static UnreadableInputException encrypted() {
        return of(
                "EXCEL_ENCRYPTED",
                "工作簿设有打开密码，请在 Excel 中取消密码、另存后再试",
                "the workbook is encrypted; remove its password in Excel, save it and retry");
    }

    static UnreadableInputException farCell(String part) {
        return of(
                "EXCEL_BROKEN",
                "部件 " + part + " 有单元格的位置写法不对或列号超出 Excel 的范围（XFD），请用 Excel 打开后另存再试",
                "a cell in the part " + part
                        + " claims a column beyond XFD, the last one of Excel; open the workbook in"
                        + " Excel and save it again");
    }

    static UnreadableInputException farText(String part) {
        return of(
                "EXCEL_BROKEN",
                "部件 " + part + " 有单元格指向不存在的共享文本，文件可能损坏；请用 Excel 打开后另存再试",
                "a cell in the part " + part
                        + " refers to a shared text that is not there; the file is probably damaged;"
                        + " open it in Excel and save it again");
    }

    static UnreadableInputException tooWide(String sheet) {
        return of(
                "EXCEL_TOO_LARGE",
                "工作表“" + sheet + "”的单元格散布太宽，请删去表格右侧的多余内容后另存再试",
                "the cells of the sheet \"" + sheet
                        + "\" are spread too far; remove what stands to the right of the forms");
    }

    static UnreadableInputException tooManyCells(String sheet, int cells) {
        return new UnreadableInputException(
                "EXCEL_TOO_LARGE",
                "",
                new LocalText(
                        "工作表“" + sheet + "”有内容的单元格超过 " + cells + " 个，请拆分",
                        "the sheet \"" + sheet + "\" has more than " + cells
                                + " cells with something in them; split it"));
    }

    private static UnreadableInputException of(String code, String zh, String en) {
        return new UnreadableInputException(code, "", new LocalText(zh, en));
    }
}
