// SPDX-License-Identifier: Apache-2.0
package org.biaochi.report.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.biaochi.api.basis.LocalText;
import org.biaochi.api.basis.RuleId;
import org.biaochi.api.profile.UndecidedPolicy;
import org.biaochi.api.rule.LedgerRow;
import org.biaochi.api.rule.Missing;
import org.biaochi.api.rule.Outcome;
import org.biaochi.api.rule.Reason;
import org.biaochi.api.rule.RuleCard;
import org.biaochi.core.casefile.CalendarReach;
import org.biaochi.report.words.Wording;
import org.jspecify.annotations.Nullable;

/** What could not be judged over the batch, what did not run, and what did not apply, each with the reason. Not thread-safe. */
final class OpenTally {
    private static final Pattern PARAMETER = Pattern.compile(
            "(?:(?:GR|PM|BV|OC)-[A-Z]+-[0-9]+|[FR][0-9]{2}|preEvaluation|evaluation|monitoring|linkage)\\..+");

    private final Map<String, Cause> lacks = new TreeMap<>();
    private final Map<String, Cause> broken = new TreeMap<>();
    private final Map<String, Cause> notApplicable = new TreeMap<>();

    void add(LedgerRow row, @Nullable RuleCard card) {
        if (row.extra()) {
            return;
        }
        for (Missing missing : row.missing()) {
            LocalText words = Wording.lack(missing, row.rule(), card == null ? "" : card.scope());
            Who who = who(missing);
            lacks.computeIfAbsent(words.zh(), key -> new Cause(words, who)).add(row);
        }
        for (Reason reason : row.reasons()) {
            boolean broke = row.outcome() == Outcome.ERROR
                    || row.outcome() == Outcome.OVER_BUDGET
                    || row.outcome() == Outcome.SKIPPED;
            if (broke || row.outcome() == Outcome.NOT_APPLICABLE) {
                LocalText words = Wording.reason(reason);
                (broke ? broken : notApplicable)
                        .computeIfAbsent(words.zh(), key -> new Cause(words, Who.OPERATOR))
                        .add(row);
            }
        }
    }

    /** A missing parameter is set by finance, a missing cell is filled by the unit. */
    private static Who who(Missing missing) {
        if (missing.fact() != null || missing.equals(CalendarReach.TOO_SHORT)) {
            return Who.HOST;
        }
        if (missing.equals(Missing.REST_OF_FORM)) {
            return Who.COPY;
        }
        boolean parameter = PARAMETER.matcher(missing.toString()).matches();
        return parameter ? Who.PROFILE : Who.UNIT;
    }

    /** What was lacking, most waited for first. */
    List<Cause> lacks() {
        return sorted(lacks);
    }

    /** Why rules broke down or did not run. */
    List<Cause> broken() {
        return sorted(broken);
    }

    /** Why rules had nothing to say. */
    List<Cause> notApplicable() {
        return sorted(notApplicable);
    }

    private static List<Cause> sorted(Map<String, Cause> causes) {
        List<Cause> sorted = new ArrayList<>(causes.values());
        sorted.sort(Comparator.<Cause>comparingLong(cause -> -cause.holding)
                .thenComparingLong(cause -> -cause.times)
                .thenComparing(cause -> cause.words.zh()));
        return sorted;
    }

    /** Who can help. */
    enum Who {
        UNIT("填报单位", "the unit"),
        PROFILE("财政部门（在管理要求中规定）", "finance (sets it in the profile)"),
        HOST("财政部门（由宿主系统提供）", "finance (the host supplies it)"),
        COPY("填报单位（报送完整表格）", "the unit (a complete form)"),
        OPERATOR("系统管理员", "the operator");

        private final String zh;
        private final String en;

        Who(String zh, String en) {
            this.zh = zh;
            this.en = en;
        }

        LocalText words() {
            return new LocalText(zh, en);
        }
    }

    /** One reason with the rules it concerns. */
    static final class Cause {
        private final LocalText words;
        private final Who who;
        private final TreeSet<RuleId> rules = new TreeSet<>();
        private long times;
        private long holding;

        Cause(LocalText words, Who who) {
            this.words = words;
            this.who = who;
        }

        private void add(LedgerRow row) {
            rules.add(row.rule());
            times++;
            holding += row.policy() == UndecidedPolicy.NOTE ? 0 : 1;
        }

        LocalText words() {
            return words;
        }

        Who who() {
            return who;
        }

        Set<RuleId> rules() {
            return rules;
        }

        /** How many judgements, counted per subject and rule. */
        long times() {
            return times;
        }

        /** How many of them are not merely noted. */
        long holding() {
            return holding;
        }
    }
}
