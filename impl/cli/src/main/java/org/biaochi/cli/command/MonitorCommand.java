// SPDX-License-Identifier: Apache-2.0
package org.biaochi.cli.command;

import org.biaochi.api.basis.LocalText;
import org.biaochi.api.subject.Stage;
import org.biaochi.report.ReportKind;
import picocli.CommandLine.Command;

/** Judges monitoring reports. */
@Command(
        name = "monitor",
        sortOptions = false,
        description = "绩效运行监控：亮灯、说明原因和处置要求 / monitoring reports: lights, findings, what to do")
final class MonitorCommand extends StageCommand {
    MonitorCommand(boolean debug) {
        super(Stage.MONITORING, ReportKind.MONITORING, new LocalText("绩效运行监控", "Performance monitoring"), debug);
    }
}
