// SPDX-License-Identifier: Apache-2.0
package org.biaochi.report.words;

import java.util.ArrayList;
import java.util.List;
import org.biaochi.api.engine.Assessment;
import org.biaochi.api.profile.UndecidedPolicy;
import org.biaochi.api.rule.LedgerRow;
import org.biaochi.api.rule.Missing;
import org.biaochi.api.rule.Outcome;
import org.biaochi.api.rule.Reason;
import org.biaochi.api.rule.RuleCard;

/** What a rule waits for that could not decide, in words. Pure functions. */
public final class OpenWords {
    private OpenWords() {}

    /** Whether a row waits for something and is not merely noted. */
    public static boolean waits(LedgerRow row) {
        return !row.extra() && (broke(row) || !row.missing().isEmpty() && row.policy() != UndecidedPolicy.NOTE);
    }

    /** Whether a row lacks something and that is merely noted. */
    public static boolean noted(LedgerRow row) {
        return !row.extra() && !waits(row) && !row.missing().isEmpty();
    }

    private static boolean broke(LedgerRow row) {
        return row.outcome() == Outcome.ERROR
                || row.outcome() == Outcome.OVER_BUDGET
                || row.outcome() == Outcome.SKIPPED;
    }

    /** Why a row could not decide: what broke, what it lacks. */
    public static String why(LedgerRow row, Assessment assessment, Language language) {
        List<String> parts = new ArrayList<>();
        if (broke(row)) {
            for (Reason reason : row.reasons()) {
                parts.add(language.say(Wording.reason(reason)));
            }
        }
        String scope = assessment.card(row.rule()).map(RuleCard::scope).orElse("");
        List<String> lacks = new ArrayList<>();
        for (Missing missing : row.missing()) {
            String words = Plain.of(language.say(Wording.lack(missing, row.rule(), scope)));
            if (missing.equals(Missing.REST_OF_FORM)) {
                parts.add(language.say(words, "lacks " + words));
            } else {
                Wording.unread(missing, row.rule(), scope, assessment.subject())
                        .map(language::say)
                        .ifPresentOrElse(unread -> parts.add(Plain.of(unread)), () -> lacks.add(words));
            }
        }
        if (!lacks.isEmpty()) {
            parts.add(language.say("缺少", "lacks ") + language.list(lacks));
        }
        return String.join(language.say("，", ", "), parts);
    }
}
