// SPDX-License-Identifier: Apache-2.0
package org.biaochi.report.parts;

import java.util.List;
import org.biaochi.api.subject.Typed;
import org.biaochi.report.html.Html;
import org.biaochi.report.words.Language;

/** Quotes what people typed, to the character, in a dress that no text of ours wears; an empty cell is said to be empty. */
public final class Quotes {
    private final Html html;
    private final Language language;
    private final int longest;

    /** Quotes at most so many characters of a cell. */
    public Quotes(Html html, Language language, int longest) {
        this.html = html;
        this.language = language;
        this.longest = longest;
    }

    /** The cells one after the other; nothing for no cells. */
    public void quote(List<Typed> cells) {
        for (int i = 0; i < cells.size(); i++) {
            if (i > 0) {
                html.leaf("span", " · ", "class", "dot");
            }
            quote(cells.get(i));
        }
    }

    /** One cell. */
    public void quote(Typed cell) {
        if (cell.isAbsent()) {
            html.leaf("span", language.say("表上没有这一栏", "not on the form"), "class", "blank");
        } else if (cell.isValue()) {
            html.leaf("q", language.excerpt(cell.text(), longest), "class", "typed");
        } else {
            html.leaf("span", language.say("空白", "blank"), "class", "blank");
        }
    }

    /** The text of a cell as it stands in a table; nothing where nothing was typed. */
    public String plain(Typed cell) {
        return language.excerpt(cell.text(), longest);
    }
}
