// SPDX-License-Identifier: Apache-2.0
package org.biaochi.cli.command;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.biaochi.api.basis.ConfigurationException;
import org.biaochi.api.basis.LocalText;
import org.biaochi.api.engine.Context;
import org.biaochi.api.engine.PerformanceEngine;
import org.biaochi.api.engine.PluginStatus;
import org.biaochi.api.facts.Facts;
import org.biaochi.api.profile.Profile;
import org.biaochi.api.subject.Stage;
import org.biaochi.cli.facts.FactFiles;
import org.biaochi.cli.facts.FactFolder;
import org.biaochi.cli.input.DeskMarks;
import org.biaochi.cli.input.EarlierRound;
import org.biaochi.cli.input.ExpectedReports;
import org.biaochi.cli.input.SourceFile;
import org.biaochi.cli.input.SourceFiles;
import org.biaochi.cli.input.SubjectInputs;
import org.biaochi.cli.input.WaiverFile;
import org.biaochi.cli.report.FormatWords;
import org.biaochi.cli.report.HumanResults;
import org.biaochi.cli.report.JsonResults;
import org.biaochi.cli.report.PacketFile;
import org.biaochi.cli.report.Progress;
import org.biaochi.cli.report.ReviewResults;
import org.biaochi.cli.report.Totals;
import org.biaochi.cli.report.WithPacket;
import org.biaochi.cli.report.WithReport;
import org.biaochi.cli.session.ExitStatus;
import org.biaochi.cli.session.Session;
import org.biaochi.core.monitoring.PilotScope;
import org.biaochi.json.SubjectFormat;
import org.biaochi.report.ReportKind;
import org.biaochi.report.StageReport;
import org.biaochi.report.words.Plain;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Assesses the subjects of a stage: what all such commands have in common. */
abstract class StageCommand implements CliCommand {
    @Mixin
    private final ContextOptions where = new ContextOptions();

    @Mixin
    private final LanguageOption language = new LanguageOption();

    @Mixin
    private final HelpOption help = new HelpOption();

    @Mixin
    private final ReportOption report = new ReportOption();

    @Option(
            names = "--waivers",
            paramLabel = "FILE",
            description = "豁免和说明理由的 JSON 文件 / waivers and stated reasons, as JSON")
    private @Nullable String waivers;

    @Option(
            names = "--facts",
            paramLabel = "DIR",
            description =
                    "存放事实资料（历史、目录等 JSON，指标库可为 CSV、JSON、标准库表数据包）的文件夹；- 为标准输入 / a folder of facts: JSON, libraries also"
                            + " CSV or standard tables; - is standard input")
    private @Nullable String facts;

    @Option(names = "--strict", description = "列出不认识的键 / list unknown keys")
    private boolean strict;

    @Option(names = "--draft", description = "按草稿检查，完整性暂不判断 / check a draft: completeness waits")
    private boolean draft;

    @Option(
            names = "--packet",
            paramLabel = "OUT.xlsx",
            description = {
                "把问题写成 Excel 审核问题清单，供审核人员逐条处理",
                "write the findings as a workbook in which a review desk marks each"
            })
    private @Nullable String packet;

    @Option(
            names = "--marks",
            paramLabel = "IN.xlsx",
            description = {
                "带回已处理的审核问题清单：不采纳的按豁免办理，采纳和说明记入结果",
                "bring back a marked packet: rejections become waivers, the rest is recorded"
            })
    private @Nullable String marks;

    @Option(names = "--json", description = "每份输出一行 JSON / print one JSON object per subject and line")
    private boolean json;

    @Parameters(
            paramLabel = "FILE",
            arity = "1..*",
            description = {
                "表格 JSON、模型 JSON（单个、数组或 JSON Lines）、XML、Excel 表、标准库表数据包，按内容识别；- 为标准输入；文件夹为其中全部",
                "JSON of a form table or of our model, XML, Excel forms, packages of standard tables, told by content;"
                        + " - is standard input; a folder means all in it"
            })
    private List<String> files = new ArrayList<>();

    private final List<Stage> stages;
    private final ReportKind kind;
    private final LocalText title;
    private final boolean debug;

    StageCommand(Stage stage, ReportKind kind, LocalText title, boolean debug) {
        this(List.of(stage), kind, title, debug);
    }

    /** Assesses the subjects of several stages; form tables belong to the first. */
    StageCommand(List<Stage> stages, ReportKind kind, LocalText title, boolean debug) {
        this.stages = List.copyOf(stages);
        this.kind = kind;
        this.title = title;
        this.debug = debug;
    }

    /** Whether the subjects are to enter the budget. */
    boolean entersBudget() {
        return false;
    }

    /** Whose reports are expected; null if nobody says. */
    @Nullable
    ExpectedReports expected(Session session) {
        return null;
    }

    /** The file with the results of an earlier round; null if none is asked for. */
    @Nullable
    String against() {
        return null;
    }

    @Override
    public final ExitStatus run(Session session) {
        String language = this.language.language();
        boolean gate = entersBudget();
        if (draft && gate) {
            throw new ConfigurationException(
                    "DRAFT_AT_GATE",
                    "--gate",
                    new LocalText(
                            "草稿不能进入预算关口，--draft 和 --gate 只能用一个",
                            "a draft cannot enter the budget; use --draft or --gate, not both"));
        }
        if (packet != null) {
            PacketFile.target(packet, session.directory());
        }
        Context context = where.context(session);
        PerformanceEngine engine = session.engine().get();
        Profile profile = where.profile(engine, context);
        where.notes(session, engine, profile, context, language);
        DeskMarks desk = marks == null ? null : DeskMarks.read(marks, session.directory(), profile);
        StatedWaivers stated = new StatedWaivers(WaiverFile.read(waivers, session.directory()), desk);
        rejectedPlugins(engine, session);
        String before = against();
        EarlierRound earlier = before == null ? null : EarlierRound.read(before, session.directory());
        List<SourceFile> sources = SourceFiles.find(files, session.directory());
        long bytes = sources.stream().mapToLong(SourceFile::size).sum();
        FactFolder known =
                facts == null ? null : FactFiles.open(facts, session.directory(), where.region(context), session.in());
        recognised(known, session);
        Supplier<Facts> answered = known == null ? () -> Facts.NONE : known::last;
        Totals totals = new Totals();
        Path target = report.folder(session);
        StageReport page = target == null ? null : page(target, profile, context);
        PacketFile prepared =
                packet == null ? null : PacketFile.prepare(packet, session.directory(), profile, language);
        ReviewResults results;
        if (json) {
            results = new JsonResults(session.out(), session.err(), language, strict)
                    .against(earlier)
                    .marked(desk);
        } else {
            HumanResults human =
                    new HumanResults(session.out(), session.terminal().paint(), language, strict, totals);
            human.begin(title, profile, where.asOfToday(), where.remark(profile, context), sources.size());
            results = human.losing(known == null ? () -> false : known::lost)
                    .against(earlier)
                    .marked(desk);
        }
        ReviewResults withPacket =
                prepared == null ? results : new WithPacket(results, prepared, session.err(), totals, desk);
        try (SubjectInputs inputs = inputs(sources, session);
                ReviewResults told = page == null
                        ? withPacket
                        : new WithReport(
                                withPacket,
                                page,
                                session.err(),
                                totals,
                                session.cancellation(),
                                answered,
                                earlier,
                                desk)) {
            new ReviewRun(
                            inputs,
                            new ReviewTerms(
                                    context,
                                    draft,
                                    gate,
                                    known,
                                    subject -> PilotScope.covers(profile, subject),
                                    expected(session)),
                            stated,
                            told,
                            totals,
                            new Progress(session, bytes),
                            cause -> ErrorText.internal(session.err(), cause, debug))
                    .with(engine, session.cancellation());
        }
        return totals.status();
    }

    /** The kinds of subjects that are looked at; none for every kind of the stage. */
    List<SubjectFormat<?>> kinds() {
        return List.of();
    }

    /** Review takes whatever it is given, the other stages only their own subjects. */
    private SubjectInputs inputs(List<SourceFile> sources, Session session) {
        List<SubjectFormat<?>> kinds = kinds();
        if (!kinds.isEmpty()) {
            return SubjectInputs.ofKinds(kinds, sources, session.in());
        }
        return stages.contains(Stage.REVIEW)
                ? SubjectInputs.targets(sources, session.in())
                : new SubjectInputs(stages, sources, session.in());
    }

    private StageReport page(Path folder, Profile profile, Context context) {
        return StageReport.of(kind, folder, profile, context)
                .language(language.language())
                .repeat(report.repeat(context.asOf()))
                .begin();
    }

    /** Facts are JSON as everybody expects; that some are anything else is told beside the results. */
    private void recognised(@Nullable FactFolder known, Session session) {
        if (known != null) {
            String language = this.language.language();
            FormatWords.unusual(known.recognised(), language).ifPresent(words -> {
                session.err().line((language.equals("en") ? "Facts: " : "事实资料：") + words);
                session.err().flush();
            });
        }
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
