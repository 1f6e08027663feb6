// SPDX-License-Identifier: Apache-2.0
package org.biaochi.report;

import org.biaochi.api.profile.Profile;
import org.biaochi.report.page.StageContent;
import org.biaochi.report.stage.EvaluationContent;
import org.biaochi.report.stage.LinkageContent;
import org.biaochi.report.stage.MonitoringContent;
import org.biaochi.report.stage.ReviewContent;
import org.biaochi.report.stage.SupervisionContent;
import org.biaochi.report.words.Language;

/** The reports there are: one for each command that assesses subjects. New constants are a MINOR change of this package. */
public enum ReportKind {
    /** Goals and pre-evaluations (审核). */
    REVIEW("review.html"),
    /** Monitoring reports (运行监控). */
    MONITORING("monitor.html"),
    /** Self-evaluations and evaluations (评价). */
    EVALUATION("evaluate.html"),
    /** Linkage decisions and rectifications (结果应用). */
    LINKAGE("link.html"),
    /** Circulars and rankings (通报). */
    CIRCULAR("circular.html"),
    /** Disclosures (公开). */
    DISCLOSURE("disclose.html");

    private final String file;

    ReportKind(String file) {
        this.file = file;
    }

    /** The name of its file. */
    public String file() {
        return file;
    }

    StageContent content(Language language, Profile profile) {
        return switch (this) {
            case REVIEW -> new ReviewContent(profile);
            case MONITORING -> new MonitoringContent(language, profile);
            case EVALUATION -> new EvaluationContent(language, profile);
            case LINKAGE -> new LinkageContent(language, profile);
            case CIRCULAR -> SupervisionContent.circular();
            case DISCLOSURE -> SupervisionContent.disclosure();
        };
    }
}
