// SPDX-License-Identifier: Apache-2.0
package org.biaochi.core.rule;

import java.util.Optional;
import org.biaochi.api.subject.Subject;
import org.biaochi.api.subject.SubjectType;
import org.biaochi.core.casefile.CaseFigures;
import org.biaochi.core.evaluation.SelfEvaluationFigures;
import org.biaochi.core.evaluation.report.EvaluationFigures;
import org.biaochi.core.figure.StageFigures;
import org.biaochi.core.linkage.LinkageFigures;
import org.biaochi.core.linkage.RectificationFigures;
import org.biaochi.core.monitoring.MonitoringFigures;
import org.biaochi.core.supervision.CircularFigures;
import org.biaochi.core.supervision.DisclosureFigures;
import org.jspecify.annotations.Nullable;

/** The figure makers of all kinds of subjects. Stateless. */
public final class FigureMakers {
    private FigureMakers() {}

    /** The one for a kind of subject; empty if it has no figures of its own. */
    @SuppressWarnings("unchecked")
    public static <S extends Subject> Optional<StageFigures<S>> of(SubjectType<S> type) {
        StageFigures<?> maker = named(type.name());
        return maker != null && maker.subject().equals(type) ? Optional.of((StageFigures<S>) maker) : Optional.empty();
    }

    /** Made when asked for, so that a review of goals loads none of them. */
    private static @Nullable StageFigures<?> named(String name) {
        return switch (name) {
            case "monitoring" -> new MonitoringFigures();
            case "self-evaluation" -> new SelfEvaluationFigures();
            case "evaluation" -> new EvaluationFigures();
            case "linkage" -> new LinkageFigures();
            case "rectification" -> new RectificationFigures();
            case "case-file" -> new CaseFigures();
            case "circular" -> new CircularFigures();
            case "disclosure" -> new DisclosureFigures();
            default -> null;
        };
    }
}
