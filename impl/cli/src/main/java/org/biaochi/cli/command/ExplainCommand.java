// SPDX-License-Identifier: Apache-2.0
package org.biaochi.cli.command;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.biaochi.api.basis.ConfigurationException;
import org.biaochi.api.basis.LocalText;
import org.biaochi.api.engine.Context;
import org.biaochi.api.engine.EngineDescription;
import org.biaochi.api.engine.PerformanceEngine;
import org.biaochi.api.facts.FactKey;
import org.biaochi.api.profile.Profile;
import org.biaochi.api.rule.RuleCard;
import org.biaochi.cli.describe.FactNeeds;
import org.biaochi.cli.describe.FactText;
import org.biaochi.cli.describe.FormulaChoice;
import org.biaochi.cli.describe.FormulaShapes;
import org.biaochi.cli.describe.FormulaText;
import org.biaochi.cli.describe.JsonShapes;
import org.biaochi.cli.describe.JsonText;
import org.biaochi.cli.describe.NearIds;
import org.biaochi.cli.describe.RuleText;
import org.biaochi.cli.describe.SchemaText;
import org.biaochi.cli.session.ExitStatus;
import org.biaochi.cli.session.Session;
import org.biaochi.core.formula.registry.FormulaCard;
import org.biaochi.core.formula.registry.FormulaCards;
import org.biaochi.json.JsonSchemas;
import org.biaochi.json.SubjectFormats;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Prints the card of a rule or formula as it stands at a place on a day, or what a format of documents may hold. */
@Command(
        name = "explain",
        description = "说明一条规则、一个公式或一种文件格式：看什么、为什么、依据、参数、怎样核实和处理 / explain a rule, a formula or a format")
final class ExplainCommand implements CliCommand {
    private static final String FACTS = "facts";

    @Mixin
    private final HelpOption help = new HelpOption();

    @Mixin
    private final ContextOptions where = new ContextOptions();

    @Mixin
    private final LanguageOption language = new LanguageOption();

    @Option(names = "--json", description = "输出 JSON / print JSON")
    private boolean json;

    @Parameters(
            paramLabel = "RULE",
            description = "规则或公式编号，如 GR-IND-001、F20；facts 列出可提供的事实资料；goal、library 等说明文件格式 / id of a rule or formula, or"
                    + " facts for the facts a host may supply, or a format such as goal or library")
    private String rule = "";

    @Override
    public ExitStatus run(Session session) {
        String language = this.language.language();
        PerformanceEngine engine = session.engine().get();
        if (rule.strip().equalsIgnoreCase(FACTS)) {
            return facts(session, engine, language);
        }
        Optional<JsonSchemas> schema = JsonSchemas.ofName(rule.strip().toLowerCase(Locale.ROOT));
        if (schema.isPresent()) {
            return schema(session, new SchemaText(schema.get(), language));
        }
        if (FormulaChoice.looksLike(rule)) {
            return formula(session, engine, language);
        }
        EngineDescription description = engine.describe();
        String wanted = rule.strip().toUpperCase(Locale.ROOT);
        RuleCard card = description.rules().stream()
                .filter(known -> known.rule().toString().equals(wanted))
                .findFirst()
                .orElseThrow(() -> unknown(wanted, description));
        Context context = where.context(session);
        Profile profile = where.profile(engine, context);
        List<FactKey<?>> facts = FactNeeds.of(engine, context).facts(card.rule());
        if (json) {
            session.out()
                    .jsonLine(
                            JsonText.object(out -> JsonShapes.rule(out, description, card, profile, facts, language)));
        } else {
            new RuleText(session.out(), session.terminal().paint(), language).write(card, profile, facts);
        }
        return ExitStatus.GOOD;
    }

    private ExitStatus facts(Session session, PerformanceEngine engine, String language) {
        Context context = where.context(session);
        where.profile(engine, context);
        FactText text = new FactText(FactNeeds.of(engine, context), language);
        if (json) {
            session.out().jsonLine(JsonText.object(text::write));
        } else {
            text.write(session.out(), session.terminal().paint());
        }
        return ExitStatus.GOOD;
    }

    private ExitStatus schema(Session session, SchemaText text) {
        if (json) {
            session.out().line(text.json());
        } else {
            text.write(session.out(), session.terminal().paint());
        }
        return ExitStatus.GOOD;
    }

    private static ConfigurationException unknown(String wanted, EngineDescription engine) {
        String near = NearIds.of(
                wanted,
                engine.rules().stream().map(card -> card.rule().toString()).toList());
        return new ConfigurationException(
                "UNKNOWN_RULE",
                wanted,
                new LocalText(
                        "没有这条规则"
                                + (near.isEmpty()
                                        ? "；规则编号如 GR-CMP-001，biaochi plugins 列出全部；文件格式有 " + formats()
                                        : "；相近的有 " + near),
                        "there is no such rule"
                                + (near.isEmpty()
                                        ? "; ids are such as GR-CMP-001, biaochi plugins lists all; formats are "
                                                + formats()
                                        : "; near ones are " + near)));
    }

    private static String formats() {
        return SubjectFormats.all().stream().map(format -> format.type().name()).collect(Collectors.joining(" "));
    }

    private ExitStatus formula(Session session, PerformanceEngine engine, String language) {
        FormulaCards cards = FormulaCards.read();
        FormulaCard card = FormulaChoice.of(rule)
                .flatMap(cards::find)
                .orElseThrow(() -> new ConfigurationException("UNKNOWN_FORMULA", rule, FormulaChoice.unknown(rule)));
        Profile profile = where.profile(engine, where.context(session));
        if (json) {
            session.out().jsonLine(JsonText.object(out -> FormulaShapes.formula(out, card, profile, language)));
        } else {
            new FormulaText(session.out(), session.terminal().paint(), language).card(card, profile);
        }
        return ExitStatus.GOOD;
    }
}
