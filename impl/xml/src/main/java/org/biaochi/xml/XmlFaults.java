// SPDX-License-Identifier: Apache-2.0
package org.biaochi.xml;

import org.biaochi.api.basis.LocalText;
import org.biaochi.api.subject.UnreadableInputException;

/** The errors of unreadable XML: stable code, place, what is wrong and what to do. */
final class XmlFaults {
    private XmlFaults() {}

    static UnreadableInputException of(String code, String path, String zh, String en) {
        return new UnreadableInputException(code, path, new LocalText(zh, en));
    }

    static UnreadableInputException syntax(String path, int line, int column, String why) {
        return of(
                "XML_SYNTAX",
                path.isEmpty() ? line + ":" + column : path,
                "XML 语法错误（第 " + line + " 行第 " + column + " 列），请改正后再提交",
                "broken XML at line " + line + ", column " + column + ": " + why);
    }

    static UnreadableInputException doctype(String path) {
        return of(
                "XML_DOCTYPE",
                path,
                "XML 里有 DOCTYPE 声明，为安全起见不读；请去掉后再提交",
                "the XML has a DOCTYPE, which is refused for safety; remove it and submit it again");
    }

    static UnreadableInputException entity(String name, String path) {
        return of(
                "XML_ENTITY",
                path,
                "XML 里引用了实体“" + name + "”，为安全起见不展开；请改写成文字",
                "the XML refers to the entity \"" + name + "\", which is never expanded; write the text instead");
    }

    static UnreadableInputException encoding(String zh, String en, String path) {
        return of("ENCODING", path, zh + "，请另存为 UTF-8 后再提交", en + "; save it as UTF-8 and submit it again");
    }

    static UnreadableInputException tooManyAttributes(int limit, String path) {
        return of(
                "TOO_MANY_ATTRIBUTES",
                path,
                "一个元素的属性超过 " + limit + " 个，请检查文件是否损坏",
                "one element has more than " + limit + " attributes; the file is probably damaged");
    }

    static UnreadableInputException textTooLong(int limit, String path) {
        return of(
                "TEXT_TOO_LONG",
                path,
                "单个文本超过 " + limit + " 个字符，请缩短该单元格或作为附件提交",
                "one text is longer than " + limit + " characters; shorten the cell or submit it as an attachment");
    }

    static UnreadableInputException shape(String path, String zh, String en) {
        return of("XML_SHAPE", path, zh + "，请对照 XML Schema 填写", en + "; see the schema of the format");
    }
}
