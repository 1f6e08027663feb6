// SPDX-License-Identifier: Apache-2.0
package org.biaochi.json;

import org.biaochi.api.basis.LocalText;
import org.biaochi.api.subject.UnreadableInputException;

/** The errors of unreadable JSON: stable code, place, what is wrong and what to do. */
final class Faults {
    private Faults() {}

    static UnreadableInputException of(String code, String path, String zh, String en) {
        return new UnreadableInputException(code, path, new LocalText(zh, en));
    }

    static UnreadableInputException encoding(String seen, String path) {
        return of(
                "ENCODING",
                path,
                "文件不是 UTF-8 编码（疑为 " + seen + "），请另存为 UTF-8 后再提交",
                "the input is not UTF-8 (it looks like " + seen + "); save it as UTF-8 and submit it again");
    }

    static UnreadableInputException textTooLong(int limit, String path) {
        return of(
                "TEXT_TOO_LONG",
                path,
                "单个文本超过 " + limit + " 字节，请缩短该单元格或作为附件提交",
                "one text is longer than " + limit + " bytes; shorten the cell or submit it as an attachment");
    }

    static UnreadableInputException numberTooLong(int limit, String path) {
        return of(
                "NUMBER_TOO_LONG",
                path,
                "数字超过 " + limit + " 位，请检查该数值",
                "a number is longer than " + limit + " digits; check the value");
    }

    static UnreadableInputException duplicateKey(String key, String path) {
        return of(
                "DUPLICATE_KEY",
                path,
                "键“" + key + "”重复出现，请只保留一个",
                "the key \"" + key + "\" occurs twice; keep one of them");
    }

    static UnreadableInputException shape(String path, String expectedZh, String expectedEn, String seen) {
        return of(
                "JSON_SHAPE",
                path,
                "此处应为" + expectedZh + "，实际是 " + seen + "，请对照格式说明填写",
                "expected " + expectedEn + " here but found " + seen + "; see the schema of the format");
    }
}
