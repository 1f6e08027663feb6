// SPDX-License-Identifier: Apache-2.0
package org.biaochi.report.words;

import org.biaochi.api.basis.LocalText;
import org.biaochi.api.register.RemarkKind;
import org.biaochi.api.subject.Value;

/** What follows from the register of a region's year, in words. Pure functions. */
public final class RegisterWords {
    private RegisterWords() {}

    /** How much a remark weighs. */
    public static LocalText weight(RemarkKind.Weight weight) {
        return switch (weight) {
            case REFUSED -> new LocalText("不予办理", "refused");
            case ALERT -> new LocalText("预警", "alert");
            case WARNING -> new LocalText("提醒", "warning");
            case UNDECIDED -> new LocalText("未能判定", "undecided");
        };
    }

    /** Whether a share reaches its floor; what nobody can tell is not reached. */
    public static LocalText met(Value<Boolean> met) {
        if (!met.isPresent()) {
            return new LocalText("未能判定", "undecided");
        }
        return met.get() ? new LocalText("达到底线", "floor met") : new LocalText("未达底线", "below its floor");
    }
}
