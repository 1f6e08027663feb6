// SPDX-License-Identifier: Apache-2.0
package org.biaochi.engine.result;

import java.util.Map;
import org.biaochi.api.engine.CaseAssessment;
import org.biaochi.api.supervision.CaseFile;
import org.biaochi.api.supervision.CaseStanding;
import org.biaochi.core.casefile.CaseOutcome;

/** The assessment of a case file. Immutable to the outside. */
public final class CaseResult extends SubjectResult implements CaseAssessment {
    private final CaseOutcome outcome;

    /** A result from its parts; the subject of what was found is a case file. */
    public CaseResult(Found found, Judgement judgement, CaseOutcome outcome) {
        super(found, judgement, outcome.figures());
        this.outcome = outcome;
    }

    @Override
    public CaseFile subject() {
        return (CaseFile) found().subject();
    }

    @Override
    public CaseStanding standing() {
        return outcome.standing();
    }

    @Override
    Map<String, Object> parts() {
        return Map.of("standing", outcome.standing());
    }
}
