// SPDX-License-Identifier: Apache-2.0
package org.biaochi.json;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.biaochi.api.basis.LocalText;

/** What people usually got wrong where JSON is broken, told from what the parser says of it. Pure functions. */
final class SyntaxFaults {
    private static final Pattern CHARACTER = Pattern.compile("Unexpected character \\('(.)' \\(code (\\d+)");
    private static final int FIRST_WIDE = 0x80;
    private static final LocalText TRAILING = new LocalText("最后一项后面多了一个逗号", "a comma stands behind the last item");

    private SyntaxFaults() {}

    /** What is wrong, and what to do; a general word where the cause is not one of the usual ones. */
    static LocalText of(String message, boolean ended) {
        if (ended) {
            return new LocalText("内容在此中断，可能没有传完或少了括号", "it ends here; it was cut off or lacks a bracket");
        }
        Matcher character = CHARACTER.matcher(message);
        if (!character.find()) {
            return new LocalText("语法错误，请改正后再提交", "correct it and submit it again");
        }
        String found = character.group(1);
        if (Integer.parseInt(character.group(2)) >= FIRST_WIDE) {
            return new LocalText(
                    "这里用了中文标点，引号、逗号和冒号要用英文的", "quotes, commas and colons must be the ASCII ones, not Chinese ones");
        }
        boolean name = message.contains("expecting double-quote to start field name");
        if (found.equals("}") && name || found.equals("]") && message.contains("expected a value")) {
            return TRAILING;
        }
        if (message.contains("expecting comma")) {
            return new LocalText("两项之间少了一个逗号", "a comma is missing between two items");
        }
        if (message.contains("expecting a colon")) {
            return new LocalText("键和值之间少了冒号", "a colon is missing between key and value");
        }
        return name
                ? new LocalText("键要用英文双引号括起来", "keys stand in double quotes")
                : new LocalText(
                        "不该出现“" + found + "”，文本要用英文双引号括起来",
                        "“" + found + "” has no place here; texts stand in double quotes");
    }
}
