// SPDX-License-Identifier: Apache-2.0
package org.biaochi.cli.command;

import java.util.List;
import org.biaochi.api.basis.LocalText;
import org.biaochi.api.subject.Stage;
import org.biaochi.report.ReportKind;
import picocli.CommandLine.Command;

/** Recomputes self-evaluations and evaluation reports and checks them. */
@Command(
        name = "evaluate",
        sortOptions = false,
        description =
                "核对绩效自评和评价报告：逐项重算得分，与公布得分对照，查第三方、问卷和抽样 / recompute and check self-evaluations and evaluation reports")
final class EvaluateCommand extends StageCommand {
    EvaluateCommand(boolean debug) {
        super(
                List.of(Stage.SELF_EVALUATION, Stage.EVALUATION),
                ReportKind.EVALUATION,
                new LocalText("绩效评价核对", "Check of evaluations"),
                debug);
    }
}
