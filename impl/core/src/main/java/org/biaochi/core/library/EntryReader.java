// SPDX-License-Identifier: Apache-2.0
package org.biaochi.core.library;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.biaochi.api.goal.IndicatorField;
import org.biaochi.api.goal.Polarity;
import org.biaochi.api.library.LibraryEntry;
import org.biaochi.api.library.LibraryField;
import org.biaochi.api.library.StandardKind;
import org.biaochi.api.library.StandardValue;
import org.biaochi.api.subject.FiscalYear;
import org.biaochi.api.subject.Region;
import org.biaochi.core.goal.Polarities;
import org.biaochi.core.target.MistypedText;
import org.biaochi.core.text.Excerpt;
import org.biaochi.core.text.Folding;
import org.jspecify.annotations.Nullable;

/** Reads one row into an entry and names every cell that cannot be read. */
final class EntryReader {
    private static final int LONGEST_CODE = 300;
    private static final int LONGEST_NAME = 1000;
    private static final int LARGEST_VERSION = 9999;

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final String source;
    private final LibraryRow row;
    private final LibraryFaults faults;
    private final String code;

    private EntryReader(String source, LibraryRow row, LibraryFaults faults) {
        this.source = source;
        this.row = row;
        this.faults = faults;
        this.code = Folding.normalise(row.text(LibraryField.CODE));
    }

    /** The entry; empty if a cell that it cannot do without is missing or it ends before it starts. */
    static Optional<StatedEntry> read(String source, LibraryRow row, LibraryFaults faults) {
        return new EntryReader(source, row, faults).read();
    }

    private Optional<StatedEntry> read() {
        if (isTooLong(LibraryField.CODE, code, LONGEST_CODE) | isTooLong(LibraryField.NAME, name(), LONGEST_NAME)) {
            return Optional.empty();
        }
        LibraryEntry.Builder entry = LibraryEntry.builder(code);
        for (LibraryField field : LibraryField.values()) {
            read(field, entry);
        }
        LocalDate from = day(LibraryField.EFFECTIVE_FROM);
        LocalDate to = day(LibraryField.EFFECTIVE_TO);
        if (from != null && to != null && to.isBefore(from)) {
            fault(
                    "ENDS_BEFORE_START",
                    LibraryField.EFFECTIVE_TO,
                    "指标 " + code + " 的停用日期 " + to + " 早于启用日期 " + from + "，请改正其中一个",
                    code + " ends on " + to + ", before it starts on " + from + "; correct one of the two");
            return Optional.empty();
        }
        entry.effective(from, to);
        return Optional.of(new StatedEntry(
                source,
                row.place(),
                entry.build(),
                !row.text(LibraryField.VERSION).isEmpty()));
    }

    private String name() {
        return Folding.normalise(row.text(LibraryField.NAME));
    }

    private boolean isTooLong(LibraryField field, String text, int longest) {
        if (text.isEmpty()) {
            fault(
                    "MISSING_CELL",
                    field,
                    "缺少" + field.term() + "，请补填",
                    "the cell " + field.key() + " is empty; fill it in");
            return true;
        }
        if (text.codePointCount(0, text.length()) > longest) {
            fault(
                    "TEXT_TOO_LONG",
                    field,
                    field.term() + "超过 " + longest + " 字，请缩短",
                    field.key() + " is longer than " + longest + " characters; shorten it");
            return true;
        }
        return false;
    }

    private void read(LibraryField field, LibraryEntry.Builder entry) {
        String text = row.text(field);
        switch (field) {
            case CODE, EFFECTIVE_FROM, EFFECTIVE_TO -> {}
            case VERSION -> entry.version(version(text));
            case SCOPE ->
                word(field, LibraryWords::tier, "共性、行业、个性", "COMMON, SECTOR, INDIVIDUAL")
                        .ifPresent(entry::tier);
            case STATUS ->
                word(field, LibraryWords::status, "草稿、待审核、已审核、停用", "DRAFT, SUBMITTED, APPROVED, DISABLED")
                        .ifPresent(entry::status);
            case FIXED -> word(field, LibraryWords::flag, "是、否", "true, false").ifPresent(entry::fixed);
            case POLARITY ->
                word(field, this::polarity, "正向、反向、区间、定值", "POSITIVE, REVERSE, RANGE, EXACT")
                        .ifPresent(entry::polarity);
            case WEIGHT -> entry.suggestedWeight(points(field, "不小于 0、不大于 100 的分值", "points from 0 to 100"));
            case STANDARD_VALUES -> entry.standardValues(standards());
            case VALUE_TYPE -> choice(field, LibraryWords::valueType, "定量、定性、是否、日期、金额、比率", entry);
            case OPERATOR -> choice(field, LibraryWords::operator, "≥、≤、=、>、<、区间、定性", entry);
            case UNIT_CATEGORY -> choice(field, LibraryWords::unitCategory, "COUNT、MONEY、PERCENT 等", entry);
            case SCORING_RULE -> choice(field, LibraryWords::scoring, "直接赋分、完成比例赋分、评判等级赋分、满意度赋分", entry);
            case ACCUMULATION -> choice(field, LibraryWords::accumulation, "累计、不累计", entry);
            case COST_KIND -> choice(field, LibraryWords::costKind, "总成本、单位成本", entry);
            case PASS_THRESHOLD -> {
                BigDecimal threshold = points(field, "不小于 0、不大于 100 的数", "a number from 0 to 100");
                entry.text(field, threshold == null ? "" : threshold.toPlainString());
            }
            case OWNER_REGION, SHARED_FROM -> entry.text(field, region(field));
            case EDITABLE -> entry.words(field, editable());
            case NAME -> entry.text(field, name());
            case VALUE -> {
                mistyped(field, text);
                entry.text(field, text);
            }
            default -> {
                if (field.kind() == LibraryField.Kind.WORDS) {
                    entry.words(field, row.words(field));
                } else {
                    entry.text(field, text);
                }
            }
        }
    }

    /** A value in which nobody can read what the goals that take it over are to reach. */
    private void mistyped(LibraryField field, String text) {
        String value = Folding.normalise(text);
        if (MistypedText.hasLetters(value)) {
            unreadable(field, text, "数字，不要夹着形近的字母（O、I、l）", "digits without letters that look like them");
        } else if (MistypedText.isImpossibleDate(value)) {
            unreadable(field, text, "日历上有的日期", "a date that the calendar has");
        }
    }

    private @Nullable BigDecimal points(LibraryField field, String expectedZh, String expectedEn) {
        BigDecimal number = number(field);
        if (number != null && (number.signum() < 0 || number.compareTo(HUNDRED) > 0)) {
            unreadable(field, row.text(field), expectedZh, expectedEn);
            return null;
        }
        return number;
    }

    private int version(String text) {
        if (text.isEmpty()) {
            return 1;
        }
        BigDecimal number = number(LibraryField.VERSION);
        if (number != null
                && number.signum() > 0
                && number.stripTrailingZeros().scale() <= 0
                && number.compareTo(BigDecimal.valueOf(LARGEST_VERSION)) <= 0) {
            return number.intValueExact();
        }
        if (number != null) {
            unreadable(LibraryField.VERSION, text, "1 到 9999 的整数", "a whole number from 1 to 9999");
        }
        return 1;
    }

    private @Nullable LocalDate day(LibraryField field) {
        return word(field, LibraryWords::day, "日期，如 2025-01-01", "a day such as 2025-01-01")
                .orElse(null);
    }

    private @Nullable BigDecimal number(LibraryField field) {
        return word(field, EntryReader::decimal, "数字", "a number").orElse(null);
    }

    private static Optional<BigDecimal> decimal(String text) {
        String folded = Folding.normalise(text);
        try {
            return folded.length() > 20 ? Optional.empty() : Optional.of(new BigDecimal(folded));
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }

    private Optional<Polarity> polarity(String text) {
        return Polarities.read(Folding.normalise(text));
    }

    private String region(LibraryField field) {
        return word(field, EntryReader::region, "行政区划代码，如 420000", "a region code such as 420000")
                .map(Region::code)
                .orElse("");
    }

    private static Optional<Region> region(String text) {
        try {
            return Optional.of(Region.of(Folding.normalise(text)));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private List<String> editable() {
        List<String> keys = new ArrayList<>();
        for (String word : row.words(LibraryField.EDITABLE)) {
            Optional<LibraryField> field = LibraryField.ofKey(word).or(() -> ofTerm(word));
            if (field.isPresent()) {
                keys.add(field.get().key());
            } else if (IndicatorField.ofKey(word).isPresent()) {
                keys.add(word);
            } else {
                unreadable(LibraryField.EDITABLE, word, "栏目名称，如 计量单位", "the key of a field, such as unit");
            }
        }
        return keys;
    }

    private static Optional<LibraryField> ofTerm(String word) {
        for (LibraryField field : LibraryField.values()) {
            if (field.term().equals(word)) {
                return Optional.of(field);
            }
        }
        return Optional.empty();
    }

    private List<StandardValue> standards() {
        List<StandardValue> values = new ArrayList<>();
        for (LibraryRow.StandardText text : row.standards()) {
            Optional<StandardKind> kind = LibraryWords.standard(text.kind());
            Optional<Boolean> mandatory = LibraryWords.flag(text.mandatory());
            FiscalYear year = text.year().isEmpty() ? null : year(text.year());
            if (kind.isEmpty()) {
                unreadable(
                        LibraryField.STANDARD_VALUES,
                        text.kind(),
                        "计划标准、行业标准、历史标准、预算支出标准之一",
                        "one of PLAN, INDUSTRY, HISTORY, BUDGET_STD");
            } else if (mandatory.isEmpty()) {
                unreadable(LibraryField.STANDARD_VALUES, text.mandatory(), "是否强制：是、否", "true or false");
            } else if (text.value().isBlank()) {
                unreadable(LibraryField.STANDARD_VALUES, text.value(), "标准值", "a value");
            } else {
                mistyped(LibraryField.STANDARD_VALUES, text.value());
                values.add(new StandardValue(
                        kind.get(), text.value().strip(), text.basis().strip(), year, mandatory.get()));
            }
        }
        return values;
    }

    private @Nullable FiscalYear year(String text) {
        try {
            return new FiscalYear(Integer.parseInt(Folding.normalise(text).replace("年", "")));
        } catch (IllegalArgumentException e) {
            unreadable(LibraryField.STANDARD_VALUES, text, "年度，如 2025", "a year such as 2025");
            return null;
        }
    }

    private void choice(
            LibraryField field,
            Function<String, ? extends Optional<? extends Object>> reading,
            String expected,
            LibraryEntry.Builder entry) {
        word(
                        field,
                        text -> reading.apply(text).<Object>map(any -> any),
                        expected + " 之一",
                        "one of the words of the format")
                .ifPresent(read ->
                        entry.text(field, read instanceof Enum<?> constant ? constant.name() : read.toString()));
    }

    private <T> Optional<T> word(
            LibraryField field, Function<String, Optional<T>> reading, String expectedZh, String expectedEn) {
        String text = row.text(field);
        if (Folding.isBlank(text)) {
            return Optional.empty();
        }
        Optional<T> read = reading.apply(text);
        if (read.isEmpty()) {
            unreadable(field, text, expectedZh, expectedEn);
        }
        return read;
    }

    private void unreadable(LibraryField field, String text, String expectedZh, String expectedEn) {
        String shown = Excerpt.of(text, 40);
        fault(
                "UNREADABLE_CELL",
                field,
                "指标 " + code + " 的“" + field.term() + "”写的是“" + shown + "”，应为" + expectedZh,
                "the cell " + field.key() + " of " + code + " is “" + shown + "”; expected " + expectedEn);
    }

    private void fault(String kind, LibraryField field, String zh, String en) {
        String place = row.place().startsWith("/") ? row.place() + "/" + field.key() : row.place();
        faults.add(kind, source, place, code, zh, en);
    }
}
