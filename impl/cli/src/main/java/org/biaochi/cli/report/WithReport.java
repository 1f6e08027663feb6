// SPDX-License-Identifier: Apache-2.0
package org.biaochi.cli.report;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.biaochi.api.basis.LocalText;
import org.biaochi.api.engine.Assessment;
import org.biaochi.api.engine.Cancellation;
import org.biaochi.api.facts.Facts;
import org.biaochi.cli.input.DeskMarks;
import org.biaochi.cli.input.EarlierRound;
import org.biaochi.cli.session.Output;
import org.biaochi.core.input.Decoded;
import org.biaochi.core.input.Unreadable;
import org.biaochi.report.StageReport;
import org.biaochi.report.words.Plain;
import org.jspecify.annotations.Nullable;

/**
 * Other results and the HTML report beside them. A run that breaks off leaves the report of what was done; a report that cannot
 * be written takes nothing from the other results.
 */
public final class WithReport extends BesideResults {
    private final StageReport report;
    private final Output err;
    private final Totals totals;
    private final Cancellation cancellation;
    private final Supplier<Facts> facts;
    private final @Nullable EarlierRound earlier;
    private final @Nullable DeskMarks marks;
    private @Nullable IOException failure;
    private boolean told;

    /**
     * Writes a report beside other results; where it stands is told on {@code err}.
     *
     * @param facts gives the facts of the subject that was assessed last
     * @param earlier the round of review before this one; null for none
     * @param marks the marks of a review desk; null for none
     */
    public WithReport(
            ReviewResults results,
            StageReport report,
            Output err,
            Totals totals,
            Cancellation cancellation,
            Supplier<Facts> facts,
            @Nullable EarlierRound earlier,
            @Nullable DeskMarks marks) {
        super(results);
        this.report = report;
        this.err = err;
        this.totals = totals;
        this.cancellation = cancellation;
        this.facts = facts;
        this.earlier = earlier;
        this.marks = marks;
    }

    @Override
    public void assessed(Decoded<?> input, Assessment assessment) {
        if (failure == null) {
            try {
                if (earlier != null) {
                    report.against(earlier.compare(input, assessment));
                }
                if (marks != null) {
                    report.marked(marks.last());
                }
                report.assessed(input, assessment, facts.get());
            } catch (IOException e) {
                failure = e;
            }
        }
        super.assessed(input, assessment);
    }

    @Override
    public void unreadable(Unreadable<?> input) {
        report.unreadable(input);
        super.unreadable(input);
    }

    @Override
    public void broken(Decoded<?> input, Throwable cause) {
        report.broken(input, cause);
        super.broken(input, cause);
    }

    @Override
    public void remarks(List<LocalText> onFacts) {
        report.remarks(onFacts);
        super.remarks(onFacts);
    }

    @Override
    public void marks(List<LocalText> remarks) {
        report.remarks(remarks);
        super.marks(remarks);
    }

    @Override
    public void end(Optional<LocalText> unusedWaivers) {
        super.end(unusedWaivers);
        write(cancellation.isCancelled(), unusedWaivers);
    }

    @Override
    public void close() {
        if (!told) {
            write(true, Optional.empty());
        }
        try {
            report.close();
        } catch (IOException e) {
            // The page is written or its failure was told; what is left is a temporary file that the JVM removes.
        }
        super.close();
    }

    private void write(boolean early, Optional<LocalText> unusedWaivers) {
        told = true;
        if (failure == null) {
            try {
                report.end(early, unusedWaivers);
            } catch (IOException e) {
                failure = e;
            }
        }
        String target = Plain.of(report.target().toString());
        if (failure == null) {
            err.line("报告：" + target + " / report: " + target);
        } else {
            totals.addLoss();
            String kind = failure.getClass().getSimpleName();
            err.line("错误：" + target + ": 报告写不出来（" + kind + "），请检查磁盘空间和权限；其他结果不受影响 [REPORT_FAILED]");
            err.line("error: " + target + ": the report cannot be written (" + kind
                    + "); check disk space and permissions; the other results are complete [REPORT_FAILED]");
        }
        err.flush();
    }
}
