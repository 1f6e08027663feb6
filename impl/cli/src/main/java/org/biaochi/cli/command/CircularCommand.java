// SPDX-License-Identifier: Apache-2.0
package org.biaochi.cli.command;

import java.util.List;
import org.biaochi.api.basis.LocalText;
import org.biaochi.api.subject.Stage;
import org.biaochi.json.SubjectFormat;
import org.biaochi.json.SubjectFormats;
import org.biaochi.report.ReportKind;
import picocli.CommandLine.Command;

/** Checks the circulars of a region's year, and the files of alerts and rectifications that they count. */
@Command(
        name = "circular",
        sortOptions = false,
        description = {
            "核对绩效通报：覆盖率和缺项、排名和末位、责任事项和期限、期次；核对预警、整改案卷：状态、待办、期限和经过",
            "check circulars: shares with what is missing, rankings, obligations, calendar; case files: state, to do, deadline, history"
        })
final class CircularCommand extends StageCommand {
    CircularCommand(boolean debug) {
        super(Stage.SUPERVISION, ReportKind.CIRCULAR, new LocalText("绩效通报核对", "Check of circulars"), debug);
    }

    @Override
    List<SubjectFormat<?>> kinds() {
        return List.of(SubjectFormats.CIRCULAR, SubjectFormats.CASE_FILE);
    }
}
