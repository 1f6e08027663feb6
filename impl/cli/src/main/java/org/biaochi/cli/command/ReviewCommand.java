// SPDX-License-Identifier: Apache-2.0
package org.biaochi.cli.command;

import org.biaochi.api.basis.LocalText;
import org.biaochi.api.subject.Stage;
import org.biaochi.report.ReportKind;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Reviews goals. */
@Command(name = "review", sortOptions = false, description = "审核绩效目标，逐份给出结论、问题、依据和处理建议 / review performance goals")
final class ReviewCommand extends StageCommand {
    @Option(
            names = "--gate",
            description = "进入预算关口：同时检查审核记录、评分和批复等关口条件 / the goals are to enter the budget: ask the gate rules too")
    private boolean gate;

    @Option(
            names = "--against",
            paramLabel = "EARLIER.jsonl",
            description =
                    "上一轮 review --json 的输出：列出已解决、新增和仍有的问题 / an earlier output of review --json: what is gone, new, same")
    private @Nullable String against;

    ReviewCommand(boolean debug) {
        super(Stage.REVIEW, ReportKind.REVIEW, new LocalText("绩效目标审核", "Review of performance goals"), debug);
    }

    @Override
    @Nullable
    String against() {
        return against;
    }

    @Override
    boolean entersBudget() {
        return gate;
    }
}
