// SPDX-License-Identifier: Apache-2.0
package org.biaochi.report.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.biaochi.api.basis.FormulaId;
import org.biaochi.api.basis.LocalText;
import org.biaochi.api.rule.Figure;
import org.biaochi.api.rule.FigureValue;
import org.biaochi.api.subject.Value;
import org.biaochi.core.formula.GivenText;
import org.biaochi.core.formula.Term;
import org.biaochi.core.formula.registry.FormulaCard;
import org.biaochi.core.formula.registry.FormulaCards;
import org.biaochi.core.formula.registry.Formulas;

/**
 * Figures as a person reads them: inputs and parameters by what they mean, words in place of codes. Results as data keep their
 * codes. Immutable.
 */
public final class FigureWords {
    private static final FormulaCards CARDS = FormulaCards.read();

    /** The parts by which a group is known. */
    private static final List<String> NAMES = List.of("name", "code");

    private static final Pattern CODE = Pattern.compile("(?<![\\p{Alnum}_.-])(?:(ERROR|MISSING|NOT_APPLICABLE|NOT_DUE)"
            + "(?::([A-Za-z0-9_-]+)|\\(([^()]*)\\))|([A-Z][A-Z_]+(?:_[0-9]+)?))(?![\\p{Alnum}_-])");

    private static final Pattern RULE = Pattern.compile("[A-Z]{2}-[A-Z]{3}-[0-9]{3}");
    private static final Pattern HEADING = Pattern.compile("[，,：:；;（(]");

    private final Language language;

    /** Words of a language. */
    public FigureWords(Language language) {
        this.language = language;
    }

    /** What a figure came to. */
    public String value(Figure figure) {
        Value<FigureValue> value = figure.value();
        return switch (value.state()) {
            case PRESENT -> shown(value.get());
            case MISSING -> say("缺少", "missing ") + input(figure.formula(), value.code());
            case NOT_APPLICABLE -> say("不适用", "not applicable") + why(value.code());
            case NOT_DUE -> say("未到期", "not due") + why(value.code());
            case ERROR -> say("错误", "error") + why(value.code());
        };
    }

    /** The reason of a code; a rule keeps its number, so that it can be explained. */
    private String why(String code) {
        String why = word(code).orElse(code);
        if (why.isEmpty() || code.equals("NOT_APPLICABLE") || code.equals("NOT_DUE")) {
            return "";
        }
        return language.inParentheses(
                RULE.matcher(code).matches() && !why.equals(code) ? why + say("，", ", ") + code : why);
    }

    /** A value, with its parts by name. */
    public String shown(FigureValue value) {
        if (value instanceof FigureValue.Parts parts) {
            List<String> named = new ArrayList<>();
            parts.parts().forEach((name, part) -> named.add(word(name).orElse(name) + say("：", ": ") + shown(part)));
            return String.join(say("，", ", "), named);
        }
        if (value instanceof FigureValue.Items items) {
            List<String> shown = items.items().stream().map(this::shown).toList();
            return shown.isEmpty() ? say("无", "none") : String.join(say("、", ", "), shown);
        }
        if (value instanceof FigureValue.Flag flag) {
            return flag.set() ? say("是", "yes") : say("否", "no");
        }
        return value instanceof FigureValue.Word word ? word(word.word()).orElse(word.word()) : value.toString();
    }

    /** What an input or a parameter of a formula is called. */
    public String input(FormulaId formula, String name) {
        Optional<LocalText> meaning = CARDS.find(formula)
                .map(FormulaCard::inputs)
                .map(inputs -> inputs.get(name))
                .map(FormulaCard.Input::meaning)
                .or(() -> Formulas.standard()
                        .find(formula)
                        .map(known -> known.terms().get(name))
                        .map(Term::declaration)
                        .map(declared -> declared.meaning()));
        return meaning.map(text -> HEADING.split(text.in(language.code()), 2)[0].strip())
                .or(() -> word(name))
                .orElse(name);
    }

    /** What was put in, in words. */
    public String text(String text) {
        if (text.equals("true") || text.equals("false")) {
            return text.equals("true") ? say("是", "yes") : say("否", "no");
        }
        Object given = GivenText.read(text);
        boolean several = given instanceof List || given instanceof Map;
        return several ? told(given) : codes(text);
    }

    /** Lists with a stroke between their items where these have commas of their own. */
    private String told(Object given) {
        if (given instanceof Map<?, ?> group) {
            return group(group);
        }
        if (given instanceof List<?> items) {
            boolean groups = items.stream().anyMatch(Map.class::isInstance);
            List<String> told = items.stream().map(this::told).toList();
            return told.isEmpty() ? say("无", "none") : String.join(groups ? say("；", "; ") : say("、", ", "), told);
        }
        return codes(given.toString());
    }

    private String codes(String text) {
        Matcher codes = CODE.matcher(text);
        StringBuilder told = new StringBuilder();
        while (codes.find()) {
            codes.appendReplacement(told, Matcher.quoteReplacement(code(codes)));
        }
        return codes.appendTail(told).toString();
    }

    private String code(Matcher code) {
        if (code.group(4) != null) {
            return code.group(4).equals("MISSING")
                    ? say("缺", "missing")
                    : word(code.group(4)).orElse(code.group(4));
        }
        String why = code.group(2) != null ? code.group(2) : code.group(3);
        String state = code.group(1).equals("MISSING")
                ? say("缺", "missing")
                : code.group(1).equals("ERROR")
                        ? say("不成立", "cannot be")
                        : word(code.group(1)).orElseThrow();
        return why.isEmpty() ? state : state + language.inParentheses(word(why).orElse(why));
    }

    /** The name first, then what belongs to it. */
    private String group(Map<?, ?> group) {
        List<String> parts = new ArrayList<>();
        group.forEach((name, part) -> {
            if (!NAMES.contains(name) && !name.equals("role")) {
                parts.add(word(name.toString()).orElse(name.toString()) + " " + told(Objects.requireNonNull(part)));
            }
        });
        String rest = parts.isEmpty() ? say("无", "none") : String.join(say("，", ", "), parts);
        return NAMES.stream()
                .map(group::get)
                .filter(Objects::nonNull)
                .findFirst()
                .map(name -> name + language.inParentheses(rest))
                .orElse(rest);
    }

    /** The band or bound that was taken. */
    public String boundary(FormulaId formula, String boundary) {
        String[] words = boundary.split(" ", 2);
        return CARDS.find(formula)
                .map(card -> card.boundaries().get(words[0]))
                .map(meaning -> meaning.in(language.code()) + (words.length > 1 ? " " + words[1] : ""))
                .orElseGet(() -> text(boundary));
    }

    /** Where a value came from: the layer of a profile, else the document itself. */
    public String source(String source) {
        return source.equals("input") ? say("表内所填", "the document") : source;
    }

    private Optional<String> word(String code) {
        return CARDS.word(code).map(text -> text.in(language.code()));
    }

    private String say(String zh, String en) {
        return language.say(zh, en);
    }
}
