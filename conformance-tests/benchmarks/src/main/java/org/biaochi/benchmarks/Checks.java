// SPDX-License-Identifier: Apache-2.0
package org.biaochi.benchmarks;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.biaochi.benchmarks.ShapeRules.Found;
import org.jspecify.annotations.Nullable;

/**
 * The conditions of the {@link PeerRules} on plain records, with the values of the central profile. All peers call these, so that
 * what is compared is how rules are run.
 */
public final class Checks {
    static final String OUTPUT = "产出指标";
    static final String BENEFIT = "效益指标";
    private static final String SATISFACTION = "满意度指标";
    private static final String SATISFIED = "满意";
    private static final Set<String> EXEMPT_TYPES = Set.of("人员类", "公用经费");
    private static final String[] ROUTINE = {"制度健全", "专款专用", "会议召开", "资料归档"};
    private static final String[] ROUTINE_ENDINGS = {"管理规范", "规范管理"};
    private static final String[] OUTPUT_WORDS = {"次数", "验收", "完成率", "及时率"};
    private static final String[] GROWTH = {"增长", "增幅", "提高率"};
    private static final Set<String> GENERIC = Set.of("服务对象", "总体", "整体", "综合", "平均", "是否");
    private static final Set<String> EXECUTION = Set.of("预算执行率", "资金支出率", "资金执行率", "预算资金执行率");
    private static final List<BigDecimal> TOTALS = List.of(BigDecimal.valueOf(90), BigDecimal.valueOf(100));
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final int FEWEST_ROWS = 3;
    private static final int MOST_DECIMALS = 2;

    private Checks() {}

    /** GR-CMP-001: the paths of blank mandatory fields. */
    public static List<String> blankFields(FormTable table) {
        List<Found> found = new ArrayList<>();
        ShapeRules.fields(table, found);
        ShapeRules.field(table.goal_text(), "/goal_text", found);
        return found.stream().map(Found::path).toList();
    }

    /** GR-CMP-003: the sources do not add up to the total. */
    public static boolean fundsDiffer(FormTable table) {
        List<FormTable.Fund> funds = table.funds();
        if (funds == null || funds.isEmpty()) {
            return false;
        }
        BigDecimal total = number(funds.get(0).initial_budget());
        BigDecimal sum = BigDecimal.ZERO;
        for (int i = 1; i < funds.size(); i++) {
            BigDecimal part = number(funds.get(i).initial_budget());
            sum = part == null ? sum : sum.add(part);
        }
        return total != null && sum.compareTo(total) != 0;
    }

    /** GR-CMP-007, GR-CMP-008: no row under a first level. */
    public static boolean lacksL1(FormTable table, String level) {
        for (FormTable.Row row : table.rows()) {
            if (level.equals(row.level1())) {
                return false;
            }
        }
        return true;
    }

    /** GR-CMP-010 to GR-CMP-012: no row under a second level, although there are outputs. */
    public static boolean lacksL2(FormTable table, String level) {
        for (FormTable.Row row : table.rows()) {
            if (level.equals(row.level2())) {
                return false;
            }
        }
        return !lacksL1(table, OUTPUT);
    }

    /** Whether a few rules do not look at projects of this type. */
    public static boolean isExempt(FormTable table) {
        FormTable.Project project = table.project();
        return project != null && project.type() != null && EXEMPT_TYPES.contains(project.type());
    }

    /** GR-CMP-014: too few rows. */
    public static boolean hasFewRows(FormTable table) {
        return table.rows().size() < FEWEST_ROWS;
    }

    /** GR-IND-016: the paths of names that stand in several rows. */
    public static List<String> repeatedNames(FormTable table) {
        Map<String, Integer> seen = new HashMap<>();
        boolean repeated = false;
        for (FormTable.Row row : table.rows()) {
            repeated |= !ShapeRules.isBlank(row.level3()) && seen.merge(row.level3(), 1, Integer::sum) > 1;
        }
        List<String> paths = new ArrayList<>();
        for (int i = 0; repeated && i < table.rows().size(); i++) {
            if (seen.getOrDefault(table.rows().get(i).level3(), 0) > 1) {
                paths.add("/indicators/" + i + "/level3");
            }
        }
        return paths;
    }

    /** GR-WGT-001: the weights are numbers, and their sum is none of those expected. */
    public static boolean isOddTotal(FormTable table) {
        BigDecimal sum = BigDecimal.ZERO;
        for (FormTable.Row row : table.rows()) {
            BigDecimal weight = number(row.weight());
            if (weight == null) {
                return false;
            }
            sum = sum.add(weight);
        }
        for (BigDecimal total : TOTALS) {
            if (total.compareTo(sum) == 0) {
                return false;
            }
        }
        return true;
    }

    /** GR-WGT-005: a weight with too many decimals. */
    public static boolean isFineWeight(FormTable.Row row) {
        BigDecimal weight = number(row.weight());
        return weight != null
                && weight.signum() != 0
                && weight.stripTrailingZeros().scale() > MOST_DECIMALS;
    }

    /** GR-IND-008: more than the whole, and no growth. */
    public static boolean isAboveWhole(FormTable.Row row) {
        BigDecimal percent = percent(row.target());
        return percent != null && percent.compareTo(HUNDRED) > 0 && !holds(row.level3(), GROWTH);
    }

    /** GR-IND-010: a satisfaction of exactly the whole. */
    public static boolean isFullSatisfaction(FormTable.Row row) {
        BigDecimal percent = SATISFACTION.equals(row.level1()) ? percent(row.target()) : null;
        return percent != null && percent.compareTo(HUNDRED) == 0;
    }

    /** GR-SEM-002: a name of routine management. */
    public static boolean isRoutine(FormTable.Row row) {
        String name = row.level3();
        if (name == null || holds(name, ROUTINE)) {
            return name != null;
        }
        for (String ending : ROUTINE_ENDINGS) {
            if (name.endsWith(ending)) {
                return true;
            }
        }
        return false;
    }

    /** GR-SEM-003: the name of an output among the effects. */
    public static boolean isOutputUnderBenefit(FormTable.Row row) {
        return BENEFIT.equals(row.level1()) && holds(row.level3(), OUTPUT_WORDS);
    }

    /** GR-SEM-006: a satisfaction of nobody. */
    public static boolean isNobodysSatisfaction(FormTable.Row row) {
        String name = row.level3();
        int end = name == null || !SATISFACTION.equals(row.level1()) ? -1 : name.indexOf(SATISFIED);
        String object = end < 0 ? "" : name.substring(0, end).strip();
        return end >= 0 && (object.isEmpty() || GENERIC.contains(object));
    }

    /** GR-SEM-009: the execution rate as an indicator. */
    public static boolean isExecutionRate(FormTable.Row row) {
        return row.level3() != null && EXECUTION.contains(row.level3());
    }

    private static boolean holds(@Nullable String text, String[] words) {
        if (text != null) {
            for (String word : words) {
                if (text.contains(word)) {
                    return true;
                }
            }
        }
        return false;
    }

    private static @Nullable BigDecimal number(@Nullable String text) {
        if (text == null || text.isEmpty()) {
            return null;
        }
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if ((c < '0' || c > '9') && c != '.' && (c != '-' || i > 0)) {
                return null;
            }
        }
        return new BigDecimal(text);
    }

    /** The digits before the sign. */
    private static @Nullable BigDecimal percent(@Nullable String text) {
        int end = text == null ? -1 : text.indexOf('%');
        int from = end;
        while (from > 0 && (Character.isDigit(text.charAt(from - 1)) || text.charAt(from - 1) == '.')) {
            from--;
        }
        return from < end ? new BigDecimal(text.substring(from, end)) : null;
    }
}
