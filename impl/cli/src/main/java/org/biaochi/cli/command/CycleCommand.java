// SPDX-License-Identifier: Apache-2.0
package org.biaochi.cli.command;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import org.biaochi.api.basis.LocalText;
import org.biaochi.api.engine.Context;
import org.biaochi.api.engine.PerformanceEngine;
import org.biaochi.api.profile.Profile;
import org.biaochi.cli.region.CycleLines;
import org.biaochi.cli.region.CycleText;
import org.biaochi.cli.region.RegionCycle;
import org.biaochi.cli.region.RegionRegister;
import org.biaochi.cli.region.YearRun;
import org.biaochi.cli.report.Totals;
import org.biaochi.cli.session.ExitStatus;
import org.biaochi.cli.session.Session;
import org.biaochi.report.RegionReport;
import org.biaochi.report.region.RegionTally;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Runs the budget year of a region. */
@Command(
        name = "cycle",
        sortOptions = false,
        description = {
            "运行一个地区一个预算年度：目标审核、逐月监控、预警整改、自评、评价、结果应用、排名 / run the budget year of a region",
            "",
            "DIR 里：region.json 地区和部门登记；goals、preevaluations、months/01…12、cases、spotchecks、",
            "selfevaluations、evaluations、requests、rectifications、disclosures 各放 部门代码.jsonl，一行一份；",
            "circular.json 各部门考评得分；facts/ 事实资料。缺哪样照常运行，并在结果里写明。",
            "不写 --profile、--region、--as-of 的，按 region.json 里的 profile 或 region 和 asOf。",
            "Each part holds one file of JSON lines per department, named by its code; what is missing is told and the"
                    + " rest runs. Place and day are those of region.json unless given here."
        })
final class CycleCommand implements CliCommand {
    @Mixin
    private final ContextOptions where = new ContextOptions();

    @Mixin
    private final LanguageOption language = new LanguageOption();

    @Mixin
    private final HelpOption help = new HelpOption();

    @Mixin
    private final ReportOption report = new ReportOption();

    @Option(names = "--json", description = "输出 JSON：每个部门一行，最后一行是地区 / one JSON line per department, then the region")
    private boolean json;

    @Parameters(paramLabel = "DIR", description = "地区年度数据文件夹 / the folder of a region's year")
    private String folder = "";

    @Override
    public ExitStatus run(Session session) {
        RegionCycle cycle = RegionCycle.open(folder, session.directory());
        RegionRegister register = cycle.register();
        where.check();
        LocalDate asOf =
                where.asOfToday() ? register.asOf(folder).orElseGet(() -> where.day(session)) : where.day(session);
        Context.Start start = where.nowhere() ? register.place() : where.start();
        PerformanceEngine engine = session.engine().get();
        Profile profile = where.profile(engine, start.on(asOf));
        where.notes(session, engine, profile, start.on(asOf), language.language());
        Path target = report.folder(session);
        RegionReport page = target == null ? null : RegionReport.in(target, profile, language.language());
        Totals totals = new Totals();
        RegionTally tally = cycle.run(session, start, asOf, new YearRun.Output(target, language.language()), totals);
        if (json) {
            new CycleLines(session.out(), language.language()).write(tally);
        } else {
            CycleText text = new CycleText(session.out(), session.terminal().paint(), language.language());
            text.ruledBy(profile.ref(), asOf);
            text.write(tally);
        }
        if (page != null) {
            write(page, tally, session, asOf, totals);
        }
        return totals.status();
    }

    private void write(RegionReport page, RegionTally tally, Session session, LocalDate asOf, Totals totals) {
        try {
            page.write(tally, report.repeat(asOf));
            session.err().line("报告 / report: " + page.target());
        } catch (IOException e) {
            totals.addLoss();
            ErrorText.write(
                    session.err(),
                    page.target() + ": ",
                    new LocalText("报告写不进去，请检查磁盘空间", "the report cannot be written; check the disk"),
                    "REPORT_FAILED");
        }
        session.err().flush();
    }
}
