// SPDX-License-Identifier: Apache-2.0
package org.biaochi.core.figure;

import java.time.LocalDate;
import java.util.List;
import org.biaochi.api.facts.FactKey;
import org.biaochi.api.facts.Facts;
import org.biaochi.api.profile.Profile;
import org.biaochi.api.subject.Subject;
import org.biaochi.api.subject.SubjectType;

/**
 * Makes the figures of one kind of subject: rules read, formulas compute, and this puts together what the assessment shows. A pure
 * function of its arguments, asked once per assessment after the rules; one instance, many threads.
 *
 * @param <S> the kind of subject
 */
public interface StageFigures<S extends Subject> {
    /** The kind of subject. */
    SubjectType<S> subject();

    /** The facts that are read, whatever the rules need. */
    default List<FactKey<?>> facts(Profile profile) {
        return List.of();
    }

    /** The figures of the subject that the rules have read. */
    Computed compute(Readings<S> readings, LocalDate asOf, Facts facts);
}
