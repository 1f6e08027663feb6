// SPDX-License-Identifier: Apache-2.0
package org.biaochi.cli.command;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.biaochi.api.basis.ConfigurationException;
import org.biaochi.api.basis.FormulaId;
import org.biaochi.api.profile.Profile;
import org.biaochi.api.subject.UnreadableInputException;
import org.biaochi.api.subject.Value;
import org.biaochi.cli.describe.FormulaChoice;
import org.biaochi.cli.describe.FormulaText;
import org.biaochi.cli.session.ExitStatus;
import org.biaochi.cli.session.Session;
import org.biaochi.core.formula.Result;
import org.biaochi.core.formula.Terms;
import org.biaochi.core.formula.registry.FormulaCards;
import org.biaochi.core.formula.registry.Formulas;
import org.biaochi.json.FormulaJson;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Computes one formula of the rulebook and shows how. */
@Command(
        name = "formula",
        sortOptions = false,
        description = "按编号计算一个公式，说明输入、参数及来源、取到的档和舍入 / compute a formula by its id and show how",
        footerHeading = "%n例如 / for example:%n",
        footer = {"biaochi formula F20 '{\"X\":\"89.974\",\"B\":\"90\"}'", "biaochi explain F20"})
final class FormulaCommand implements CliCommand {
    @Mixin
    private final ContextOptions where = new ContextOptions();

    @Mixin
    private final LanguageOption language = new LanguageOption();

    @Mixin
    private final HelpOption help = new HelpOption();

    @Option(names = "--json", description = "输出 JSON / print JSON")
    private boolean json;

    @Parameters(index = "0", paramLabel = "ID", description = "公式编号，如 F20 / formula id")
    private String formula = "";

    @Parameters(
            index = "1",
            arity = "0..1",
            paramLabel = "JSON",
            description = "输入，一个 JSON 对象；null 为缺 / the inputs, one JSON object; null is missing")
    private @Nullable String inputs;

    @Override
    public ExitStatus run(Session session) {
        String language = this.language.language();
        FormulaId id = FormulaChoice.of(formula)
                .orElseThrow(
                        () -> new ConfigurationException("UNKNOWN_FORMULA", formula, FormulaChoice.unknown(formula)));
        Profile profile = where.profile(session.engine().get(), where.context(session));
        Result<?> result = compute(id, profile);
        if (json) {
            session.out().jsonLine(FormulaJson.explained(result));
        } else {
            FormulaCards cards = FormulaCards.read();
            new FormulaText(session.out(), session.terminal().paint(), language)
                    .result(cards.find(id).orElseThrow(), result, profile);
        }
        return result.value().state() == Value.State.ERROR ? ExitStatus.OPEN : ExitStatus.GOOD;
    }

    private Result<?> compute(FormulaId id, Profile profile) {
        try {
            byte[] document = (inputs == null ? "{}" : inputs).getBytes(StandardCharsets.UTF_8);
            Map<String, ?> given = FormulaJson.inputs(document);
            return Formulas.standard().compute(id, given, profile.compiled(Terms.KEY));
        } catch (UnreadableInputException e) {
            throw new ConfigurationException(e.code(), id + " " + e.path(), e.text());
        }
    }
}
