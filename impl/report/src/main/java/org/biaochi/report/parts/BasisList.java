// SPDX-License-Identifier: Apache-2.0
package org.biaochi.report.parts;

import java.util.List;
import org.biaochi.api.basis.BasisKind;
import org.biaochi.api.basis.LegalBasis;
import org.biaochi.report.html.Html;
import org.biaochi.report.words.Language;
import org.biaochi.report.words.Wording;

/** Prints bases as what they are: a numbered text with whether it was verified, practice, or our own rule. */
public final class BasisList {
    private BasisList() {}

    /** The bases as a list. */
    public static void write(Html html, Language language, List<LegalBasis> bases) {
        html.open("ul", "class", "bases");
        for (LegalBasis basis : bases) {
            html.open("li");
            boolean numbered = basis.kind() == BasisKind.NUMBERED_TEXT;
            String kind = numbered
                    ? basis.verified() ? language.say("文件", "text") : language.say("文件 · 未核对", "text · unverified")
                    : basis.kind() == BasisKind.PRACTICE
                            ? language.say("实践", "practice")
                            : language.say("本产品规则", "our own rule");
            html.leaf("span", kind, "class", numbered && basis.verified() ? "tag firm" : "tag");
            html.text(" ").text(rest(basis, language));
            html.close("li");
        }
        html.close("ul");
    }

    private static String rest(LegalBasis basis, Language language) {
        if (basis.kind() == BasisKind.NUMBERED_TEXT) {
            return basis.text();
        }
        String words = language.say(Wording.basis(basis));
        int colon = Math.max(words.indexOf('：'), words.indexOf(": "));
        return colon < 0 ? "" : words.substring(colon + 1).strip();
    }
}
