// SPDX-License-Identifier: Apache-2.0
package org.biaochi.api.register;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Objects;
import org.biaochi.api.subject.Value;

/**
 * One row of the export of assessment results (考核结果导出): what the host carries to the assessment of bodies, posts and
 * persons. Immutable.
 *
 * @param period the period
 * @param objectId the code
 * @param name the name; empty if nobody gives it
 * @param objectKind what it is; empty if nobody says
 * @param score the score
 * @param grade the grade; MISSING where the place has no bands
 * @param rank the rank
 * @param snapshotDate the day of the data
 */
public record ScoreRow(
        String period,
        String objectId,
        String name,
        String objectKind,
        BigDecimal score,
        Value<String> grade,
        int rank,
        LocalDate snapshotDate) {
    /** Requires every part. */
    public ScoreRow {
        Objects.requireNonNull(period, "period");
        Objects.requireNonNull(objectId, "objectId");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(objectKind, "objectKind");
        Objects.requireNonNull(score, "score");
        Objects.requireNonNull(grade, "grade");
        Objects.requireNonNull(snapshotDate, "snapshotDate");
    }
}
