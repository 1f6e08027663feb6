// SPDX-License-Identifier: Apache-2.0
package org.biaochi.api.supervision;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import org.biaochi.api.basis.FormulaId;
import org.biaochi.api.subject.Place;
import org.biaochi.api.subject.Value;

/**
 * A share of supervision (监督指标) as computed from a snapshot, with what it needs to be believed: the day, both numbers, what is
 * missing. Immutable.
 *
 * @param formula F50 to F55
 * @param place the snapshot it is computed from
 * @param snapshot the number and day of the snapshot
 * @param measure what is counted
 * @param scope the kind of objects; empty for all
 * @param numerator the numerator, in 元 for amounts
 * @param denominator the denominator after exemptions, in 元 for amounts
 * @param value the share with six decimals; never 0 or 1 for 0 ÷ 0
 * @param missing the codes of what the denominator counts and the numerator does not, sorted
 */
public record Kpi(
        FormulaId formula,
        Place place,
        SnapshotRef snapshot,
        KpiMeasure measure,
        String scope,
        Value<BigDecimal> numerator,
        Value<BigDecimal> denominator,
        Value<BigDecimal> value,
        List<String> missing) {
    /** Copies the list. */
    public Kpi {
        Objects.requireNonNull(formula, "formula");
        Objects.requireNonNull(place, "place");
        Objects.requireNonNull(snapshot, "snapshot");
        Objects.requireNonNull(measure, "measure");
        Objects.requireNonNull(scope, "scope");
        Objects.requireNonNull(numerator, "numerator");
        Objects.requireNonNull(denominator, "denominator");
        Objects.requireNonNull(value, "value");
        missing = List.copyOf(missing);
    }
}
