// SPDX-License-Identifier: Apache-2.0
package org.biaochi.cli.command;

import java.util.Optional;
import org.biaochi.api.basis.LocalText;
import org.biaochi.api.subject.Stage;
import org.biaochi.json.SubjectFormat;
import org.biaochi.json.SubjectFormats;
import org.biaochi.report.ReportKind;
import picocli.CommandLine.Command;

/** Checks the circulars of a region's year, and the case files of alerts and rectifications. */
@Command(
        name = "circular",
        sortOptions = false,
        description =
                "核对绩效通报：覆盖率和缺项、排名和末位、责任事项和期限、期次 / check circulars: shares with what is missing, rankings, obligations, calendar")
final class CircularCommand extends StageCommand {
    CircularCommand(boolean debug) {
        super(Stage.SUPERVISION, ReportKind.CIRCULAR, new LocalText("绩效通报核对", "Check of circulars"), debug);
    }

    @Override
    Optional<SubjectFormat<?>> format() {
        return Optional.of(SubjectFormats.CIRCULAR);
    }
}
