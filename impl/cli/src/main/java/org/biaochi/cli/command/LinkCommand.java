// SPDX-License-Identifier: Apache-2.0
package org.biaochi.cli.command;

import org.biaochi.api.basis.LocalText;
import org.biaochi.api.subject.Stage;
import org.biaochi.report.ReportKind;
import picocli.CommandLine.Command;

/** Proposes what results lead to, and checks decisions and rectifications. */
@Command(
        name = "link",
        sortOptions = false,
        description = "结果应用：没有决定的提出建议，已有决定的核对，列出金额台账和待办事项 / propose or check what results lead to")
final class LinkCommand extends StageCommand {
    LinkCommand(boolean debug) {
        super(Stage.LINKAGE, ReportKind.LINKAGE, new LocalText("绩效结果应用", "Use of results"), debug);
    }
}
