// SPDX-License-Identifier: Apache-2.0
package org.biaochi.cli.command;

import java.util.List;
import org.biaochi.api.basis.LocalText;
import org.biaochi.api.subject.Stage;
import org.biaochi.json.SubjectFormat;
import org.biaochi.json.SubjectFormats;
import org.biaochi.report.ReportKind;
import picocli.CommandLine.Command;

/** Checks the disclosure of a region's year. */
@Command(
        name = "disclose",
        sortOptions = false,
        description =
                "核对绩效信息公开：内容是否齐全、不公开是否批准、公开数与归档数是否一致、公开率 / check disclosures: bundle, exemptions, published numbers")
final class DiscloseCommand extends StageCommand {
    DiscloseCommand(boolean debug) {
        super(Stage.SUPERVISION, ReportKind.DISCLOSURE, new LocalText("绩效信息公开核对", "Check of disclosures"), debug);
    }

    @Override
    List<SubjectFormat<?>> kinds() {
        return List.of(SubjectFormats.DISCLOSURE);
    }
}
