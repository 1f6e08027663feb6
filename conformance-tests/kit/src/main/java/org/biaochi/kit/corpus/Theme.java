// SPDX-License-Identifier: Apache-2.0
package org.biaochi.kit.corpus;

import org.biaochi.kit.catalogue.Requirements;

/** What a file of scenarios is about, and the requirement that it proves. Constants may be added in a minor version. */
public enum Theme {
    /** What the gates of the shipped packs decide. */
    GATES("gates", Requirements.REV_045),
    /** Score, grade and figures of submitted sheets. */
    SHEETS("sheets", Requirements.REV_046),
    /** Waivers that hold, and what is told of those that do not. */
    WAIVERS("waivers", Requirements.REV_047),
    /** Rules of the subject's stage, and of the gate. */
    STAGES("stages", Requirements.REV_048),
    /** The light of budget execution at its edges. */
    BUDGET_LIGHTS("budget-lights", Requirements.MON_001),
    /** The light of each indicator at its edges. */
    INDICATOR_LIGHTS("indicator-lights", Requirements.MON_002),
    /** The light of a project, of what stands below it and of what is missing. */
    PROJECT_LIGHTS("project-lights", Requirements.MON_003),
    /** Deviations, duties to give reasons, completion against execution. */
    DEVIATIONS("deviations", Requirements.MON_004),
    /** What monitoring cannot decide without facts. */
    MONITORING_FACTS("monitoring-facts", Requirements.MON_005),
    /** Scores, total and grade of a self-evaluation. */
    SELF_SCORES("self-scores", Requirements.EVA_001),
    /** What a self-evaluation claims, beside what is computed. */
    SELF_CLAIMS("self-claims", Requirements.EVA_002),
    /** What a self-evaluation leaves open. */
    SELF_GAPS("self-gaps", Requirements.EVA_003),
    /** What linkage proposes for the next year. */
    PROPOSALS("proposals", Requirements.LNK_001),
    /** Cuts that meet, funds held back, transfers shared out. */
    CUTS("cuts", Requirements.LNK_002),
    /** What linkage does not propose, and cannot decide. */
    NO_ACTION("no-action", Requirements.LNK_003),
    /** Scored trees of evaluations. */
    EVALUATION_SCORES("evaluation-scores", Requirements.EVA_005),
    /** The steps of a case, and its deadlines. */
    CASE_STEPS("case-steps", Requirements.SUP_001),
    /** Shares, rankings and obligations of circulars. */
    CIRCULARS("circulars", Requirements.SUP_003),
    /** What is disclosed, against what was stored. */
    DISCLOSURES("disclosures", Requirements.SUP_004),
    /** What explains a figure. */
    EXPLANATIONS("explanations", Requirements.CMD_024);

    private final String file;
    private final String requirement;

    Theme(String file, String requirement) {
        this.file = file;
        this.requirement = requirement;
    }

    /** The name of its file without the ending. */
    public String file() {
        return file;
    }

    /** The id of the requirement. */
    public String requirement() {
        return requirement;
    }
}
