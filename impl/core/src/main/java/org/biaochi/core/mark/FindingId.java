// SPDX-License-Identifier: Apache-2.0
package org.biaochi.core.mark;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.biaochi.api.basis.RuleId;
import org.biaochi.core.text.Folding;

/**
 * The id of a finding in its parts: {@code GR-IND-003.1f2e3d4c5b.6a7b8c.9d0e1f2a}, with {@code .2} behind it for the second of
 * findings that are alike. Immutable.
 *
 * @param rule the rule
 * @param owner stands for the subject
 * @param field stands for the places, rows by name
 * @param judged stands for what was judged there
 * @param number counts findings that are alike, from 1
 */
public record FindingId(RuleId rule, String owner, String field, String judged, int number) {
    /** The field of a rule that could not decide. */
    static final String UNDECIDED = "?";

    private static final int OWNER = 10;
    private static final int FIELD = 6;
    private static final int JUDGED = 8;
    private static final Pattern ID = Pattern.compile("(.{5,60})\\.([0-9a-f]{" + OWNER + "})\\.([0-9a-f]{" + FIELD
            + "})\\.([0-9a-f]{" + JUDGED + "})" + "(?:\\.([1-9][0-9]{0,5}))?");

    static String owner(String text) {
        return FindingIds.hex(text, OWNER);
    }

    static String field(String text) {
        return FindingIds.hex(text, FIELD);
    }

    static FindingId of(RuleId rule, String owner, String field, String judged) {
        return new FindingId(rule, owner, field(field), FindingIds.hex(judged, JUDGED), 1);
    }

    /** The parts of an id as people hand it back, full-width letters and blanks forgiven; empty if it is none. */
    public static Optional<FindingId> parse(String typed) {
        Matcher parts = ID.matcher(Folding.normalise(typed).replace(" ", ""));
        if (!parts.matches() || !RuleId.isRuleId(parts.group(1))) {
            return Optional.empty();
        }
        int number = parts.group(5) == null ? 1 : Integer.parseInt(parts.group(5));
        return Optional.of(
                new FindingId(RuleId.of(parts.group(1)), parts.group(2), parts.group(3), parts.group(4), number));
    }

    /** Whether both speak of the same rule, subject and field, whatever was judged there. */
    public boolean isAtSameField(FindingId other) {
        return rule.equals(other.rule) && owner.equals(other.owner) && field.equals(other.field);
    }

    /** Whether it speaks of a rule that could not decide. */
    public boolean isUndecided() {
        return field.equals(field(UNDECIDED));
    }

    /** The id as it is printed. */
    @Override
    public String toString() {
        return rule + "." + owner + "." + field + "." + judged + (number == 1 ? "" : "." + number);
    }
}
