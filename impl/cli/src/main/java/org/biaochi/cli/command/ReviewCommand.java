// SPDX-License-Identifier: Apache-2.0
package org.biaochi.cli.command;

import java.util.ArrayList;
import java.util.List;
import org.biaochi.api.engine.Context;
import org.biaochi.api.engine.PerformanceEngine;
import org.biaochi.api.engine.PluginStatus;
import org.biaochi.api.profile.Profile;
import org.biaochi.cli.input.GoalInputs;
import org.biaochi.cli.input.SourceFile;
import org.biaochi.cli.input.SourceFiles;
import org.biaochi.cli.input.WaiverFile;
import org.biaochi.cli.report.HumanResults;
import org.biaochi.cli.report.JsonResults;
import org.biaochi.cli.report.Plain;
import org.biaochi.cli.report.Progress;
import org.biaochi.cli.report.ReviewResults;
import org.biaochi.cli.report.Totals;
import org.biaochi.cli.session.ExitStatus;
import org.biaochi.cli.session.Session;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Reviews goals. */
@Command(name = "review", sortOptions = false, description = "审核绩效目标，逐份给出结论、问题、依据和处理建议 / review performance goals")
final class ReviewCommand implements CliCommand {
    @Mixin
    private final ContextOptions where = new ContextOptions();

    @Mixin
    private final LanguageOption language = new LanguageOption();

    @Mixin
    private final HelpOption help = new HelpOption();

    @Option(
            names = "--waivers",
            paramLabel = "FILE",
            description = "豁免和说明理由的 JSON 文件 / waivers and stated reasons, as JSON")
    private @Nullable String waivers;

    @Option(names = "--strict", description = "列出不认识的键 / list unknown keys")
    private boolean strict;

    @Option(names = "--draft", description = "按草稿检查，完整性暂不判断 / check a draft: completeness waits")
    private boolean draft;

    @Option(names = "--json", description = "每份输出一行 JSON / print one JSON object per subject and line")
    private boolean json;

    @Parameters(
            paramLabel = "FILE",
            arity = "1..*",
            description = {
                "表格 JSON 或模型 JSON（单个、数组或 JSON Lines）；- 为标准输入；文件夹为其中全部 *.json、*.jsonl",
                "JSON of a form table or of our model; - is standard input; a folder means all *.json, *.jsonl in it"
            })
    private List<String> files = new ArrayList<>();

    private final boolean debug;

    ReviewCommand(boolean debug) {
        this.debug = debug;
    }

    @Override
    public ExitStatus run(Session session) {
        String language = this.language.language();
        Context context = where.context(session);
        PerformanceEngine engine = session.engine().get();
        Profile profile = where.profile(engine, context);
        StatedWaivers stated = new StatedWaivers(WaiverFile.read(waivers, session.directory()));
        rejectedPlugins(engine, session);
        List<SourceFile> sources = SourceFiles.find(files, session.directory());
        long bytes = sources.stream().mapToLong(SourceFile::size).sum();
        Totals totals = new Totals();
        ReviewResults results;
        if (json) {
            results = new JsonResults(session.out(), session.err(), language, strict);
        } else {
            HumanResults human =
                    new HumanResults(session.out(), session.terminal().paint(), language, strict, totals);
            human.begin(profile, where.asOfToday(), where.remark(profile, context), sources.size());
            results = human;
        }
        try (GoalInputs inputs = new GoalInputs(sources, session.in())) {
            new ReviewRun(
                            inputs,
                            context,
                            stated,
                            draft,
                            results,
                            totals,
                            new Progress(session, bytes),
                            cause -> ErrorText.internal(session.err(), cause, debug))
                    .with(engine);
        }
        return totals.status();
    }

    /** A refused plug-in changes what is reviewed, so whoever reads the result must know. */
    private static void rejectedPlugins(PerformanceEngine engine, Session session) {
        for (PluginStatus plugin : engine.describe().plugins()) {
            if (plugin.state() == PluginStatus.State.REJECTED) {
                session.err().line("注意：插件 " + Plain.of(plugin.id()) + " 被拒绝，它的规则没有运行：" + Plain.of(plugin.reason()));
                session.err()
                        .line("note: plug-in " + Plain.of(plugin.id()) + " was rejected, its rules do not run: "
                                + Plain.of(plugin.reason()));
                session.err().flush();
            }
        }
    }
}
