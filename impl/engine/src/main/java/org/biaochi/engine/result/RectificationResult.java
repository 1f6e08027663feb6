// SPDX-License-Identifier: Apache-2.0
package org.biaochi.engine.result;

import java.util.List;
import java.util.Map;
import org.biaochi.api.engine.RectificationAssessment;
import org.biaochi.api.linkage.DueStep;
import org.biaochi.api.linkage.Rectification;
import org.biaochi.core.linkage.RectificationOutcome;

/** The assessment of a rectification record. Immutable to the outside. */
public final class RectificationResult extends SubjectResult implements RectificationAssessment {
    private final RectificationOutcome outcome;

    /** A result from its parts; the subject of what was found is a rectification record. */
    public RectificationResult(Found found, Judgement judgement, RectificationOutcome outcome) {
        super(found, judgement, outcome.figures());
        this.outcome = outcome;
    }

    @Override
    public Rectification subject() {
        return (Rectification) found().subject();
    }

    @Override
    public List<DueStep> steps() {
        return outcome.steps();
    }

    @Override
    Map<String, Object> parts() {
        return Map.of("steps", outcome.steps());
    }
}
