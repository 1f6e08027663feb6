// SPDX-License-Identifier: Apache-2.0
package org.biaochi.cli.command;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.biaochi.api.basis.ConfigurationException;
import org.biaochi.api.basis.LocalText;
import org.biaochi.api.engine.EngineDescription;
import org.biaochi.api.engine.PerformanceEngine;
import org.biaochi.api.profile.Profile;
import org.biaochi.api.rule.RuleCard;
import org.biaochi.cli.describe.JsonShapes;
import org.biaochi.cli.describe.JsonText;
import org.biaochi.cli.describe.RuleText;
import org.biaochi.cli.session.ExitStatus;
import org.biaochi.cli.session.Session;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Prints the card of a rule as it stands at a place on a day. */
@Command(name = "explain", description = "说明一条规则：看什么、为什么、依据、参数、怎样核实和处理 / explain a rule")
final class ExplainCommand implements CliCommand {
    private static final int SUGGESTIONS = 3;

    @Mixin
    private final HelpOption help = new HelpOption();

    @Mixin
    private final ContextOptions where = new ContextOptions();

    @Mixin
    private final LanguageOption language = new LanguageOption();

    @Option(names = "--json", description = "输出 JSON / print JSON")
    private boolean json;

    @Parameters(paramLabel = "RULE", description = "规则编号，如 GR-IND-001 / rule id")
    private String rule = "";

    @Override
    public ExitStatus run(Session session) {
        String language = this.language.language();
        PerformanceEngine engine = session.engine().get();
        EngineDescription description = engine.describe();
        String wanted = rule.strip().toUpperCase(Locale.ROOT);
        RuleCard card = description.rules().stream()
                .filter(known -> known.rule().toString().equals(wanted))
                .findFirst()
                .orElseThrow(() -> unknown(wanted, description));
        Profile profile = where.profile(engine, where.context(session));
        if (json) {
            session.out().jsonLine(JsonText.object(out -> JsonShapes.rule(out, card, profile, language)));
        } else {
            new RuleText(session.out(), session.terminal().paint(), language).write(card, profile);
        }
        return ExitStatus.GOOD;
    }

    private static ConfigurationException unknown(String wanted, EngineDescription engine) {
        List<String> ids = new ArrayList<>();
        engine.rules().forEach(card -> ids.add(card.rule().toString()));
        ids.sort(Comparator.<String>comparingInt(id -> distance(wanted, id)).thenComparing(Comparator.naturalOrder()));
        String near = String.join("、", ids.subList(0, Math.min(SUGGESTIONS, ids.size())));
        return new ConfigurationException(
                "UNKNOWN_RULE",
                wanted,
                new LocalText(
                        "没有这条规则" + (near.isEmpty() ? "，也没有安装任何规则" : "；相近的有 " + near),
                        "there is no such rule" + (near.isEmpty() ? ", nor any other" : "; near ones are " + near)));
    }

    /** How many characters must be changed to turn one text into the other. */
    static int distance(String one, String other) {
        int[] previous = new int[other.length() + 1];
        for (int j = 0; j <= other.length(); j++) {
            previous[j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            int[] row = new int[other.length() + 1];
            row[0] = i;
            for (int j = 1; j <= other.length(); j++) {
                int swap = previous[j - 1] + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
                row[j] = Math.min(swap, Math.min(previous[j], row[j - 1]) + 1);
            }
            previous = row;
        }
        return previous[other.length()];
    }
}
