// SPDX-License-Identifier: Apache-2.0
package org.biaochi.cli.command;

import org.biaochi.api.basis.LocalText;
import org.biaochi.api.subject.Stage;
import org.biaochi.cli.input.ExpectedReports;
import org.biaochi.cli.session.Session;
import org.biaochi.report.ReportKind;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Judges monitoring reports. */
@Command(
        name = "monitor",
        sortOptions = false,
        description = "绩效运行监控：亮灯、说明原因和处置要求 / monitoring reports: lights, findings, what to do")
final class MonitorCommand extends StageCommand {
    @Option(
            names = "--register",
            paramLabel = "FILE",
            description = {
                "应报清单（地区年度的 JSON，用其中的 objects）：没有报监控表的逐项列为未能判定",
                "a register as JSON whose objects must report: what hands in nothing is undecided rule by rule"
            })
    private @Nullable String register;

    MonitorCommand(boolean debug) {
        super(Stage.MONITORING, ReportKind.MONITORING, new LocalText("绩效运行监控", "Performance monitoring"), debug);
    }

    @Override
    @Nullable
    ExpectedReports expected(Session session) {
        return register == null ? null : ExpectedReports.read(register, session.directory());
    }
}
