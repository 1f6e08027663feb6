// SPDX-License-Identifier: Apache-2.0
package org.biaochi.cli.command;

import org.biaochi.api.basis.LocalText;
import org.biaochi.api.subject.Stage;
import org.biaochi.report.ReportKind;
import picocli.CommandLine.Command;

/** Recomputes self-evaluations and checks them. */
@Command(
        name = "evaluate",
        sortOptions = false,
        description = "核对绩效自评：逐项列出公式、重算得分、公布得分、差额和可能的原因 / recompute and check self-evaluations")
final class EvaluateCommand extends StageCommand {
    EvaluateCommand(boolean debug) {
        super(Stage.SELF_EVALUATION, ReportKind.EVALUATION, new LocalText("绩效自评核对", "Check of self-evaluations"), debug);
    }
}
