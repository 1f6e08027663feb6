// SPDX-License-Identifier: Apache-2.0
package org.biaochi.core.library;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.biaochi.api.goal.Operator;
import org.biaochi.api.goal.UnitCategory;
import org.biaochi.api.goal.ValueType;
import org.biaochi.api.library.EntryStatus;
import org.biaochi.api.library.LibraryTier;
import org.biaochi.api.library.ScoringRule;
import org.biaochi.api.library.StandardKind;
import org.biaochi.core.target.Operators;
import org.biaochi.core.text.Folding;

/** The words that library files use for closed sets, by what they mean. Pure functions. */
final class LibraryWords {
    private static final Map<String, LibraryTier> TIERS = Map.ofEntries(
            Map.entry("共性", LibraryTier.COMMON),
            Map.entry("共性指标", LibraryTier.COMMON),
            Map.entry("通用", LibraryTier.COMMON),
            Map.entry("通用指标", LibraryTier.COMMON),
            Map.entry("行业", LibraryTier.SECTOR),
            Map.entry("行业指标", LibraryTier.SECTOR),
            Map.entry("专用", LibraryTier.SECTOR),
            Map.entry("专用指标", LibraryTier.SECTOR),
            Map.entry("个性", LibraryTier.INDIVIDUAL),
            Map.entry("个性指标", LibraryTier.INDIVIDUAL));
    private static final Map<String, EntryStatus> STATUSES = Map.of(
            "草稿", EntryStatus.DRAFT,
            "待审核", EntryStatus.SUBMITTED,
            "已审核", EntryStatus.APPROVED,
            "已终审", EntryStatus.APPROVED,
            "启用", EntryStatus.APPROVED,
            "停用", EntryStatus.DISABLED);
    private static final Map<String, StandardKind> STANDARDS = Map.of(
            "计划", StandardKind.PLAN,
            "计划标准", StandardKind.PLAN,
            "行业", StandardKind.INDUSTRY,
            "行业标准", StandardKind.INDUSTRY,
            "历史", StandardKind.HISTORY,
            "历史标准", StandardKind.HISTORY,
            "支出标准", StandardKind.BUDGET_STD,
            "预算支出标准", StandardKind.BUDGET_STD,
            "定额标准", StandardKind.BUDGET_STD);
    private static final Map<String, ValueType> TYPES = Map.ofEntries(
            Map.entry("定量", ValueType.QUANT),
            Map.entry("数量", ValueType.QUANT),
            Map.entry("定性", ValueType.QUAL_GRADE),
            Map.entry("分级", ValueType.QUAL_GRADE),
            Map.entry("是否", ValueType.BOOLEAN),
            Map.entry("日期", ValueType.DATE),
            Map.entry("金额", ValueType.AMOUNT),
            Map.entry("比率", ValueType.RATE),
            Map.entry("比例", ValueType.RATE));
    private static final Map<String, ScoringRule> SCORING = Map.of(
            "直接赋分", ScoringRule.DIRECT,
            "完成比例赋分", ScoringRule.RATIO,
            "完成比例", ScoringRule.RATIO,
            "评判等级赋分", ScoringRule.GRADE,
            "评判等级", ScoringRule.GRADE,
            "满意度赋分", ScoringRule.SATISFACTION_BANDS);

    private LibraryWords() {}

    static Optional<LibraryTier> tier(String text) {
        return read(text, TIERS, LibraryTier.values());
    }

    static Optional<EntryStatus> status(String text) {
        return read(text, STATUSES, EntryStatus.values());
    }

    static Optional<StandardKind> standard(String text) {
        return read(text, STANDARDS, StandardKind.values());
    }

    static Optional<ValueType> valueType(String text) {
        return read(text, TYPES, ValueType.values());
    }

    static Optional<ScoringRule> scoring(String text) {
        return read(text, SCORING, ScoringRule.values());
    }

    static Optional<UnitCategory> unitCategory(String text) {
        return read(text, Map.of(), UnitCategory.values());
    }

    static Optional<Operator> operator(String text) {
        Optional<Operator> named = read(text, Map.of(), Operator.values());
        return named.isPresent() ? named : Operators.read(Folding.normalise(text));
    }

    static Optional<String> accumulation(String text) {
        return switch (Folding.normalise(text)) {
            case "SUM", "累计", "累加", "可累计" -> Optional.of("SUM");
            case "NONE", "不累计", "不可累计", "时点" -> Optional.of("NONE");
            default -> Optional.empty();
        };
    }

    static Optional<String> costKind(String text) {
        return switch (Folding.normalise(text)) {
            case "TOTAL", "总成本", "总额" -> Optional.of("TOTAL");
            case "UNIT", "单位成本", "单价" -> Optional.of("UNIT");
            default -> Optional.empty();
        };
    }

    static Optional<Boolean> flag(String text) {
        return switch (Folding.normalise(text)) {
            case "是", "1", "true", "Y", "y", "强制", "固化" -> Optional.of(true);
            case "否", "2", "0", "false", "N", "n", "" -> Optional.of(false);
            default -> Optional.empty();
        };
    }

    /** A day as 2025-01-01, 2025/1/1, 20250101 or 2025年1月1日. */
    static Optional<LocalDate> day(String text) {
        String[] parts = Folding.normalise(text)
                .replace('年', '-')
                .replace('月', '-')
                .replace("日", "")
                .replace('/', '-')
                .replace('.', '-')
                .split("-", -1);
        boolean compact = parts.length == 1 && parts[0].length() == 8;
        String[] day = compact
                ? new String[] {parts[0].substring(0, 4), parts[0].substring(4, 6), parts[0].substring(6)}
                : parts;
        if (day.length != 3 || day[0].length() != 4) {
            return Optional.empty();
        }
        try {
            return Optional.of(
                    LocalDate.of(Integer.parseInt(day[0]), Integer.parseInt(day[1]), Integer.parseInt(day[2])));
        } catch (NumberFormatException | java.time.DateTimeException e) {
            return Optional.empty();
        }
    }

    private static <E extends Enum<E>> Optional<E> read(String text, Map<String, E> words, E[] constants) {
        String folded = Folding.normalise(text);
        for (E constant : constants) {
            if (constant.name().equals(folded)) {
                return Optional.of(constant);
            }
        }
        return Optional.ofNullable(words.get(folded));
    }
}
