// SPDX-License-Identifier: Apache-2.0
package org.biaochi.core.rule;

import java.util.List;
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

/** The figure makers of all kinds of subjects. Stateless. */
public final class FigureMakers {
    private static final List<StageFigures<?>> ALL = List.of(
            new MonitoringFigures(),
            new SelfEvaluationFigures(),
            new EvaluationFigures(),
            new LinkageFigures(),
            new RectificationFigures(),
            new CaseFigures(),
            new CircularFigures(),
            new DisclosureFigures());

    private FigureMakers() {}

    /** The one for a kind of subject; empty if it has no figures of its own. */
    @SuppressWarnings("unchecked")
    public static <S extends Subject> Optional<StageFigures<S>> of(SubjectType<S> type) {
        for (StageFigures<?> maker : ALL) {
            if (maker.subject().equals(type)) {
                return Optional.of((StageFigures<S>) maker);
            }
        }
        return Optional.empty();
    }
}
