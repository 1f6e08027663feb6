// SPDX-License-Identifier: Apache-2.0
package org.biaochi.cli.command;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.biaochi.api.basis.ConfigurationException;
import org.biaochi.api.basis.LocalText;
import org.biaochi.api.engine.Context;
import org.biaochi.api.engine.EngineDescription;
import org.biaochi.api.engine.PerformanceEngine;
import org.biaochi.api.profile.Profile;
import org.biaochi.cli.describe.JsonText;
import org.biaochi.cli.describe.ProfileComparison;
import org.biaochi.cli.describe.ProfileJson;
import org.biaochi.cli.describe.ProfileLints;
import org.biaochi.cli.describe.ProfileSummary;
import org.biaochi.cli.describe.ProfileText;
import org.biaochi.cli.session.ExitStatus;
import org.biaochi.cli.session.Session;
import org.biaochi.profiles.Lint;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Lists the profiles, or prints everything that one says and who says it. */
@Command(
        name = "profiles",
        sortOptions = false,
        description = "列出管理要求；给出编号或地区时列出每个取值和来源 / list profiles, or one with the source of every value",
        footer = {
            "",
            "自己的配置包（YAML）放进一个 jar 的 META-INF/biaochi/packs/，文件名写进同一文件夹的 index（一行一个），jar 放进发行目录的 plugins/；再运行 profiles"
                    + " 编号，有错误会指出文件和行。",
            "A pack of your own (YAML) goes into META-INF/biaochi/packs/ of a jar, its file name into the file index"
                    + " beside it, the jar into plugins/ of the distribution; profiles ID then tells what is wrong with"
                    + " it, by file and line."
        })
final class ProfilesCommand implements CliCommand {
    @Mixin
    private final ContextOptions where = new ContextOptions();

    @Mixin
    private final LanguageOption language = new LanguageOption();

    @Mixin
    private final HelpOption help = new HelpOption();

    @Option(
            names = "--compare",
            paramLabel = "ID",
            arity = "2",
            description = "对照两套管理要求：各层改了什么、哪里冲突 / compare two profiles: what each layer changes, where they conflict")
    private List<String> compared = new ArrayList<>();

    @Option(names = "--json", description = "输出 JSON / print JSON")
    private boolean json;

    @Parameters(paramLabel = "ID", arity = "0..1", description = "管理要求的编号，如 central / a profile id")
    private @Nullable String id;

    @Override
    public ExitStatus run(Session session) {
        String language = this.language.language();
        if (id != null && !where.nowhere()) {
            throw new ConfigurationException(
                    "USAGE",
                    id,
                    new LocalText("编号和 --profile、--region 只写一种", "give an id, or --profile, or --region; not several"));
        }
        if (!compared.isEmpty() && (id != null || !where.nowhere())) {
            throw new ConfigurationException(
                    "USAGE",
                    "--compare",
                    new LocalText("--compare 只写两个编号，不再写其他编号或地区", "--compare takes two ids and nothing else"));
        }
        Context context = where.context(session);
        PerformanceEngine engine = session.engine().get();
        if (!compared.isEmpty()) {
            return compare(session, engine, context.asOf(), language);
        }
        ProfileText text = new ProfileText(session.out(), session.terminal().paint(), language);
        EngineDescription description = engine.describe();
        if (id == null && where.nowhere()) {
            List<ProfileSummary> summaries = ProfileSummary.all(engine, description, context.asOf());
            if (json) {
                session.out().jsonLine(JsonText.object(out -> ProfileJson.list(out, summaries)));
            } else {
                text.list(summaries, context.asOf());
            }
            boolean refused = isAnyLeftOut(session, engine, context);
            return refused || summaries.stream().anyMatch(ProfileSummary::isFaulty)
                    ? ExitStatus.MISUSE
                    : ExitStatus.GOOD;
        }
        Profile profile =
                engine.profile(id == null ? context : Context.profile(id).on(context.asOf()));
        List<Lint> lints = ProfileLints.of(profile, description);
        if (json) {
            session.out().jsonLine(JsonText.object(out -> ProfileJson.profile(out, profile, lints)));
        } else {
            text.show(profile, lints);
        }
        return ProfileLints.errors(lints).isEmpty() ? ExitStatus.GOOD : ExitStatus.MISUSE;
    }

    /** Whether packs were refused when they were read; tells which and why. */
    private static boolean isAnyLeftOut(Session session, PerformanceEngine engine, Context context) {
        try {
            engine.profile(context);
            return false;
        } catch (ConfigurationException e) {
            if (e.code().equals("PACK_LEFT_OUT")) {
                ErrorText.write(session.err(), e);
            }
            return e.code().equals("PACK_LEFT_OUT");
        }
    }

    /**
     * A profile that is refused, such as one that relaxes what it may only tighten, is told with its place; then there
     * is nothing to compare.
     */
    private ExitStatus compare(Session session, PerformanceEngine engine, LocalDate day, String language) {
        List<Profile> both = new ArrayList<>();
        ConfigurationException refused = null;
        for (String one : compared) {
            try {
                both.add(engine.profile(Context.profile(one).on(day)));
            } catch (ConfigurationException e) {
                if (refused != null) {
                    ErrorText.write(session.err(), refused);
                }
                refused = e;
            }
        }
        if (refused != null) {
            throw refused;
        }
        ProfileComparison comparison = ProfileComparison.of(both.get(0), both.get(1));
        if (json) {
            session.out().jsonLine(JsonText.object(comparison.json()));
        } else {
            comparison.print(session.out(), session.terminal().paint(), language);
        }
        return ExitStatus.GOOD;
    }
}
