// SPDX-License-Identifier: Apache-2.0
package org.biaochi.cli.command;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.biaochi.api.basis.ConfigurationException;
import org.biaochi.api.basis.LocalText;
import org.biaochi.api.engine.Context;
import org.biaochi.api.engine.PerformanceEngine;
import org.biaochi.api.profile.Profile;
import org.biaochi.cli.facts.FactFiles;
import org.biaochi.cli.facts.FactFolder;
import org.biaochi.cli.impact.ImpactLines;
import org.biaochi.cli.impact.ImpactRun;
import org.biaochi.cli.impact.ImpactText;
import org.biaochi.cli.input.SourceFile;
import org.biaochi.cli.input.SourceFiles;
import org.biaochi.cli.input.SubjectInputs;
import org.biaochi.cli.region.RegionRegister;
import org.biaochi.cli.report.Progress;
import org.biaochi.cli.session.ExitStatus;
import org.biaochi.cli.session.Session;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Shows what another profile would change. */
@Command(
        name = "impact",
        sortOptions = false,
        description =
                "换一套管理要求会改变什么：结论、准入、亮灯、等级、金额，按部门和规则列出 / what another profile would change, by department and rule")
final class ImpactCommand implements CliCommand {
    /** Parts of a region's folder that are no subjects of their own, but what others are compared with. */
    private static final Set<String> BESIDE = Set.of("facts", "spotchecks", "cases");

    @Mixin
    private final LanguageOption language = new LanguageOption();

    @Mixin
    private final HelpOption help = new HelpOption();

    @Option(names = "--from", required = true, paramLabel = "A", description = "现在的管理要求 / the profile of today")
    private String from = "";

    @Option(names = "--to", required = true, paramLabel = "B", description = "换成的管理要求 / the profile to adopt")
    private String to = "";

    @Option(names = "--as-of", paramLabel = "DATE", description = "按哪一天的要求；不写为今天 / the day; none means today")
    private @Nullable String asOf;

    @Option(
            names = "--facts",
            paramLabel = "DIR",
            description = "事实资料；地区年度数据自带的 facts 不必写 / facts; those of a region's folder are found")
    private @Nullable String facts;

    @Option(
            names = "--gate",
            description = "目标连同进入预算的关口一起比；地区年度数据总是一起比 / ask goals at the gate too, as is always done for the"
                    + " folder of a region")
    private boolean gate;

    @Option(names = "--json", description = "有变化的每份一行 JSON，最后一行汇总 / a JSON line per changed subject, then a summary")
    private boolean json;

    @Parameters(
            paramLabel = "CORPUS",
            arity = "1..*",
            description = "文件、文件夹或地区年度数据 / files, folders, or the folder of a region's year")
    private List<String> corpus = new ArrayList<>();

    @Override
    public ExitStatus run(Session session) {
        LocalDate day = day(session);
        PerformanceEngine engine = session.engine().get();
        Profile before = engine.profile(Context.profile(from).on(day));
        Profile after = engine.profile(Context.profile(to).on(day));
        List<SourceFile> sources = new ArrayList<>();
        String known = facts;
        boolean atGate = gate;
        for (String argument : corpus) {
            Path folder = argument.equals("-") ? null : session.directory().resolve(argument);
            boolean region = folder != null && Files.exists(folder.resolve(RegionRegister.FILE));
            atGate |= region;
            for (SourceFile source : SourceFiles.find(List.of(argument), session.directory())) {
                if (!region || folder == null || isSubject(folder, source)) {
                    sources.add(source);
                }
            }
            if (region && folder != null && known == null && Files.isDirectory(folder.resolve("facts"))) {
                known = argument + "/facts";
            }
        }
        FactFolder folder =
                known == null ? null : FactFiles.open(known, session.directory(), Optional.empty(), session.in());
        long bytes = sources.stream().mapToLong(SourceFile::size).sum();
        ImpactRun run = new ImpactRun(
                engine, Context.profile(from).on(day), Context.profile(to).on(day), folder, atGate);
        Progress progress = new Progress(session, bytes);
        try (SubjectInputs inputs = new SubjectInputs(sources, session.in())) {
            if (json) {
                new ImpactLines(session.out(), from, to).tell(run, inputs, progress);
            } else {
                session.out()
                        .line(before.ref().id() + " " + before.ref().version() + " → "
                                + after.ref().id() + " " + after.ref().version() + "    " + day);
                new ImpactText(session.out(), session.terminal().paint(), language.language())
                        .tell(run, inputs, progress);
            }
        }
        return ExitStatus.GOOD;
    }

    private static boolean isSubject(Path region, SourceFile source) {
        Path path = source.path();
        if (path == null) {
            return true;
        }
        Path inside = region.relativize(path);
        return inside.getNameCount() > 1 && !BESIDE.contains(inside.getName(0).toString());
    }

    private LocalDate day(Session session) {
        try {
            return asOf == null ? session.today().get() : LocalDate.parse(asOf);
        } catch (DateTimeParseException e) {
            throw new ConfigurationException(
                    "USAGE",
                    "--as-of " + asOf,
                    new LocalText("日期应写成 年-月-日，例如 2025-09-01", "write the day as year-month-day, such as 2025-09-01"));
        }
    }
}
