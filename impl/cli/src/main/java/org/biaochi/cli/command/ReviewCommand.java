// SPDX-License-Identifier: Apache-2.0
package org.biaochi.cli.command;

import org.biaochi.api.basis.LocalText;
import org.biaochi.api.subject.Stage;
import org.biaochi.report.ReportKind;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Reviews goals. */
@Command(name = "review", sortOptions = false, description = "审核绩效目标，逐份给出结论、问题、依据和处理建议 / review performance goals")
final class ReviewCommand extends StageCommand {
    @Option(
            names = "--gate",
            description = "进入预算关口：同时检查审核记录、评分和批复等关口条件 / the goals are to enter the budget: ask the gate rules too")
    private boolean gate;

    ReviewCommand(boolean debug) {
        super(Stage.REVIEW, ReportKind.REVIEW, new LocalText("绩效目标审核", "Review of performance goals"), debug);
    }

    @Override
    boolean entersBudget() {
        return gate;
    }
}
