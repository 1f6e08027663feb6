// SPDX-License-Identifier: Apache-2.0
package org.biaochi.report.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.biaochi.api.basis.FormulaId;
import org.biaochi.api.basis.LocalText;
import org.biaochi.api.rule.Figure;
import org.biaochi.api.rule.FigureValue;
import org.biaochi.api.subject.Value;
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

    /** What a value of several parts prints of itself, such as {@code Node[name=决策, weight=15]}. */
    private static final Pattern GROUP = Pattern.compile("\\b[A-Z][A-Za-z]*\\[((?:[a-z][A-Za-z]*=[^\\[\\]]*))]");

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
        if (text.equals("[]") || text.equals("{}")) {
            return say("无", "none");
        }
        Matcher groups = GROUP.matcher(codes(text));
        StringBuilder told = new StringBuilder();
        while (groups.find()) {
            groups.appendReplacement(told, Matcher.quoteReplacement(group(groups.group(1))));
        }
        return groups.appendTail(told).toString();
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
    private String group(String parts) {
        StringBuilder head = new StringBuilder();
        List<String> rest = new ArrayList<>();
        for (String part : parts.split(", (?=[a-z][A-Za-z]*=)")) {
            String[] pair = part.split("=", 2);
            if (pair[0].equals("name")) {
                head.append(pair[1]);
            } else if (!pair[1].equals("null") && !pair[0].equals("role")) {
                rest.add(word(pair[0]).orElse(pair[0]) + " " + pair[1]);
            }
        }
        String told = String.join(say("，", ", "), rest);
        return head.length() == 0 || told.isEmpty() ? head + told : head + language.inParentheses(told);
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
