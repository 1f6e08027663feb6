// SPDX-License-Identifier: Apache-2.0
package org.biaochi.api.engine;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.biaochi.api.facts.FactRequest;
import org.biaochi.api.facts.Facts;
import org.biaochi.api.goal.PerformanceGoal;
import org.biaochi.api.profile.Profile;
import org.biaochi.api.subject.Subject;
import org.osgi.annotation.versioning.ProviderType;

/**
 * The service that hosts call. A pure function of subject, profile and facts: equal inputs, profile and plug-in versions give
 * equal result bytes. Thread-safe; cannot be closed by those who merely use it.
 *
 * <p>Verbs throw only for misuse: {@link IllegalStateException} after the owner closed the engine, and {@link
 * org.biaochi.api.basis.ConfigurationException} if no profile serves the context. Whatever a subject holds gives an assessment.
 */
@ProviderType
public interface PerformanceEngine {
    /** Assesses a subject of any kind at its stage. The assessment of a goal is a {@link GoalAssessment}. */
    Assessment assess(Request<?> request);

    /** Reviews a goal (目标审核). */
    default GoalAssessment review(Request<PerformanceGoal> request) {
        return (GoalAssessment) assess(request);
    }

    /** Reviews a submitted goal without waivers. */
    default GoalAssessment review(PerformanceGoal goal, Context context, Facts facts) {
        return review(Request.of(goal, context).facts(facts).build());
    }

    /**
     * Assesses a stream of subjects. Results are handed on by the calling thread, in the order of the requests; without a
     * source of facts and without an executor each is handed on before the next request is read. What was handed on when the
     * stream, the source of facts or a request is found unusable stays done.
     *
     * @return how it went
     * @throws org.biaochi.api.basis.ConfigurationException if the source of facts throws ({@code FACT_SOURCE_FAILED}) or does
     *     not answer once per subject ({@code FACT_SOURCE_ANSWERS})
     */
    BatchSummary assessAll(Stream<? extends Request<?>> requests, Consumer<? super Assessment> results, Batch batch);

    /** Reviews a stream of goals. */
    default BatchSummary reviewAll(
            Stream<Request<PerformanceGoal>> requests, Consumer<? super GoalAssessment> results, Batch batch) {
        return assessAll(requests, assessment -> results.accept((GoalAssessment) assessment), batch);
    }

    /** Reviews a stream of goals one by one on the calling thread, handing each result on before the next is read. */
    default BatchSummary reviewAll(
            Stream<Request<PerformanceGoal>> requests,
            Consumer<? super GoalAssessment> results,
            Cancellation cancellation) {
        return reviewAll(requests, results, Batch.PLAIN.until(cancellation));
    }

    /** The facts that the rules of the context would use for this kind of subject, sorted by key. */
    List<FactRequest> needs(Subject subject, Context context);

    /** The profile that serves a context. */
    Profile profile(Context context);

    /** What differs between two assessments. */
    Comparison compare(Assessment before, Assessment after);

    /** What the engine is and holds now. */
    EngineDescription describe();
}
