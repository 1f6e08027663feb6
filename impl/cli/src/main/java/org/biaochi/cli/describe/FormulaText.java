// SPDX-License-Identifier: Apache-2.0
package org.biaochi.cli.describe;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.biaochi.api.basis.LocalText;
import org.biaochi.api.profile.Profile;
import org.biaochi.api.profile.Setting;
import org.biaochi.api.rule.Figure;
import org.biaochi.api.subject.Place;
import org.biaochi.cli.session.Output;
import org.biaochi.cli.session.Paint;
import org.biaochi.core.formula.Formula;
import org.biaochi.core.formula.Result;
import org.biaochi.core.formula.Term;
import org.biaochi.core.formula.registry.FormulaCard;
import org.biaochi.core.formula.registry.Formulas;
import org.biaochi.report.words.FigureWords;
import org.biaochi.report.words.Language;
import org.biaochi.report.words.Wording;

/** Prints a formula, or what it computed and how, for a person who wants to check it. */
public final class FormulaText {
    /** Inputs that are rates, goal completions and shares of time. */
    private static final Set<String> RATIOS = Set.of("E", "G", "T");

    private static final Pattern PLAIN = Pattern.compile("-?[0-9]{1,20}(?:\\.[0-9]{1,20})?");
    private static final BigDecimal HIGHEST_RATIO = new BigDecimal("5");

    private final Output out;
    private final Paint paint;
    private final String language;
    private final FigureWords words;

    /** Prints to an output in a language. */
    public FormulaText(Output out, Paint paint, String language) {
        this.out = out;
        this.paint = paint;
        this.language = language;
        this.words = new FigureWords(Language.of(language));
    }

    /** Prints the card of a formula under a profile. */
    public void card(FormulaCard card, Profile profile) {
        out.line(paint.bold(card.id() + "  " + say(card.name())));
        out.line(say("管理要求：", "Profile: ") + line(profile));
        section(say("公式", "Formula"), say(card.words()));
        heading(say("输入", "Inputs"));
        card.inputs()
                .forEach((name, input) -> out.line("  " + name + unit(input.unit()) + "  " + say(input.meaning())));
        parameters(formula(card), profile, Map.of());
        bases(card);
    }

    /** Prints a result. */
    public void result(FormulaCard card, Result<?> result, Profile profile) {
        Figure figure = result.figure(Place.ROOT);
        out.line(paint.bold(card.id() + "  " + say(card.name()) + say("：", ": ") + words.value(figure)));
        section(say("公式", "Formula"), say(card.words()));
        heading(say("输入", "Inputs"));
        for (Figure.Input input : figure.inputs()) {
            FormulaCard.Input known = card.inputs().get(input.name());
            out.line("  " + input.name() + " = " + words.text(input.text())
                    + (known == null || !hasNumber(input.text()) ? "" : unit(known.unit()))
                    + (known == null ? "" : "  " + say(known.meaning())));
        }
        figure.inputs().forEach(this::ratio);
        Map<String, Figure.Input> used = new LinkedHashMap<>();
        figure.parameters().forEach(parameter -> used.put(parameter.name(), parameter));
        parameters(result.formula(), profile, used);
        if (!figure.boundary().isEmpty()) {
            section(say("取到的档或界限", "Band or boundary"), words.boundary(figure.formula(), figure.boundary()));
        }
        if (!figure.rounding().isEmpty()) {
            section(say("舍入", "Rounding"), rounding(figure.rounding()));
        }
        bases(card);
        out.line("");
        out.line(say("管理要求：", "Profile: ") + line(profile));
    }

    /** A rate of 48 was almost surely meant as 48 %; it is computed as it stands. */
    private void ratio(Figure.Input input) {
        if (!RATIOS.contains(input.name()) || !PLAIN.matcher(input.text()).matches()) {
            return;
        }
        BigDecimal typed = new BigDecimal(input.text());
        if (typed.abs().compareTo(HIGHEST_RATIO) > 0) {
            String share = typed.movePointLeft(2).stripTrailingZeros().toPlainString();
            out.line("  "
                    + paint.yellow(say(
                            "请核对：" + input.name() + " 应填比例，" + input.text() + "% 写作 " + share + "；这里按 " + input.text()
                                    + " 倍计算",
                            "check: " + input.name() + " is a ratio, " + input.text() + " % is " + share
                                    + "; computed here as " + input.text() + " times")));
        }
    }

    private static String line(Profile profile) {
        return profile.ref().id() + " " + profile.ref().version() + "  "
                + profile.ref().asOf();
    }

    private static Formula<?> formula(FormulaCard card) {
        return Formulas.standard().find(card.id()).orElseThrow();
    }

    private void parameters(Formula<?> formula, Profile profile, Map<String, Figure.Input> used) {
        if (formula.terms().isEmpty()) {
            return;
        }
        heading(say("参数", "Parameters"));
        for (Map.Entry<String, Term<?>> entry : formula.terms().entrySet()) {
            Term<?> term = entry.getValue();
            Setting<?> setting = term.in(profile);
            Figure.Input given = used.get(entry.getKey());
            boolean instead = given != null && !given.source().equals(setting.layer());
            String value = given != null
                    ? given.text()
                    : setting.value().map(Object::toString).orElse("");
            out.line("  " + entry.getKey() + " = "
                    + (value.isEmpty()
                            ? say("（未设定）", "(unset)")
                            : words.text(value) + unit(term.declaration().unit())) + "  "
                    + say(term.declaration().meaning()));
            out.line("      "
                    + (instead
                            ? say("随输入给出，代替 ", "given with the inputs, instead of ") + term.id()
                            : term.id()
                                    + say("；来源：", "; source: ")
                                    + (setting.layer().isEmpty()
                                            ? say("无", "none")
                                            : setting.layer() + "  " + setting.location())
                                    + bases(setting, profile)));
        }
    }

    private String bases(Setting<?> setting, Profile profile) {
        StringBuilder text = new StringBuilder();
        for (String id : setting.bases()) {
            String basis =
                    profile.basis(id).map(found -> say(Wording.basis(found))).orElse(id);
            text.append(text.length() == 0 ? say("；依据：", "; basis: ") : say("、", ", "))
                    .append(basis);
        }
        return text.toString();
    }

    private String rounding(String code) {
        String[] words = code.split(" ", 2);
        String decimals = words.length > 1 ? words[1] : "0";
        return switch (words[0]) {
            case "HALF_UP" -> say("四舍五入到 " + decimals + " 位小数", "half up to " + decimals + " decimals");
            case "LARGEST_REMAINDER" ->
                say("按最大余数分配到 " + decimals + " 位小数", "largest remainder at " + decimals + " decimals");
            case "CEILING" -> say("向上取整", "rounded up");
            default -> code;
        };
    }

    private void bases(FormulaCard card) {
        heading(say("依据", "Bases"));
        card.bases()
                .forEach(basis -> out.line("  " + say(Wording.basis(basis))
                        + (basis.jurisdiction().isEmpty() ? "" : "  [" + basis.jurisdiction() + "]")));
    }

    private static boolean hasNumber(String text) {
        return text.matches("-?[0-9].*");
    }

    private static String unit(String unit) {
        return unit.isEmpty() ? "" : " " + unit;
    }

    private void section(String heading, String text) {
        heading(heading);
        out.line("  " + text);
    }

    private void heading(String heading) {
        out.line("");
        out.line(paint.bold(heading));
    }

    private String say(LocalText text) {
        return text.in(language);
    }

    private String say(String zh, String en) {
        return language.equals("en") ? en : zh;
    }
}
