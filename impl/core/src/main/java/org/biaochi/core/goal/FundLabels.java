// SPDX-License-Identifier: Apache-2.0
package org.biaochi.core.goal;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.biaochi.api.profile.Compiled;
import org.biaochi.api.profile.Profile;
import org.biaochi.api.profile.Table;
import org.biaochi.core.text.Folding;
import org.biaochi.core.text.Numbering;
import org.jspecify.annotations.Nullable;

/**
 * What the labels of fund lines mean in a profile (goals-and-review 1.6). Labels are compared after folding, without blanks,
 * leading numbering, 其中 and colons. Immutable.
 */
final class FundLabels {
    static final Compiled<FundLabels> KEY = Compiled.of("fund labels", FundLabels::new);

    static final BigDecimal WAN = BigDecimal.valueOf(10_000);

    private static final String OF_WHICH = "其中";

    private static final int LONGEST = 32;

    private final Map<String, Role> roles = new HashMap<>();
    private final Recent<String, Label> recent = new Recent<>(this::parse);

    private FundLabels(Profile profile) {
        Table table = profile.find(GoalParameters.FUND_LABELS).orElse(new Table(List.of()));
        for (int i = 0; i < table.rows().size(); i++) {
            Role role = Role.of(table.cell(i, "role"));
            if (role != null) {
                roles.put(plain(table.cell(i, "label")), role);
            }
        }
    }

    /** What a label says. */
    Label read(String label) {
        return label.length() > LONGEST ? parse(label) : recent.read(label);
    }

    private Label parse(String label) {
        String compact = compact(label);
        Role role = roles.get(compact);
        role = role == null ? roles.get(plain(label)) : role;
        return new Label(role == null ? Role.IGNORE : role, compact.contains(OF_WHICH), saysYuan(compact));
    }

    /** Whether a label without blanks says that amounts are in 元, not in 万元. */
    private static boolean saysYuan(String compact) {
        return compact.endsWith("(元)") || compact.endsWith("(单位:元)");
    }

    /** Whether the label itself says that amounts are in 元, not in 万元. */
    static boolean isInYuan(String label) {
        return saysYuan(compact(label));
    }

    private static String plain(String label) {
        String text = compact(Numbering.strip(label));
        if (text.startsWith(OF_WHICH)) {
            text = Numbering.strip(text.substring(OF_WHICH.length()).replace(":", ""));
        }
        int unit = text.endsWith("元)") ? text.lastIndexOf('(') : -1;
        text = unit > 0 ? text.substring(0, unit) : text;
        return text.replace(":", "");
    }

    private static String compact(String label) {
        return Folding.normalise(label).replace(" ", "");
    }

    /**
     * The label of a line as read.
     *
     * @param role what the line is
     * @param ofWhich whether it is a part (其中) of another
     * @param yuan whether its amounts are in 元, not in 万元
     */
    record Label(Role role, boolean ofWhich, boolean yuan) {}

    /** What a line of the fund block is. */
    enum Role {
        TOTAL("total"),
        ANNUAL_TOTAL("annualTotal"),
        OVERALL_TOTAL("overallTotal"),
        SOURCE("source"),
        OTHER("other"),
        EXECUTION("execution"),
        IGNORE("ignore");

        private static final Role[] ALL = values();

        private final String key;

        Role(String key) {
            this.key = key;
        }

        static @Nullable Role of(String key) {
            for (Role role : ALL) {
                if (role.key.equals(key)) {
                    return role;
                }
            }
            return null;
        }

        boolean isTotal() {
            return this == TOTAL || this == ANNUAL_TOTAL || this == OVERALL_TOTAL;
        }

        boolean isSource() {
            return this == SOURCE || this == OTHER;
        }
    }
}
