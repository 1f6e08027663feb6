// SPDX-License-Identifier: Apache-2.0
package org.biaochi.core.mark;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.biaochi.api.basis.LocalText;
import org.biaochi.core.text.Folding;

/** What a review desk decides on a finding (处理). */
public enum Decision {
    /** The finding stands and is to be mended (采纳). */
    ACCEPT("采纳"),
    /** The finding is not followed: a waiver, if its conditions hold (不采纳). */
    REJECT("不采纳"),
    /** The finding stands with an explanation; for a rule that could not decide, the stated reason (说明). */
    EXPLAIN("说明");

    private final LocalText words;

    Decision(String zh) {
        this.words = new LocalText(zh, name().toLowerCase(Locale.ROOT));
    }

    /** The word in the choice of the cell. */
    public LocalText words() {
        return words;
    }

    /** The decision that was typed or chosen, in either language; empty for another word. */
    public static Optional<Decision> of(String typed) {
        String word = Folding.normalise(typed).replace(" ", "").toLowerCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(decision ->
                        decision.words.zh().equals(word) || decision.words.en().equals(word))
                .findFirst();
    }
}
