// SPDX-License-Identifier: Apache-2.0
package org.biaochi.core.linkage;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.biaochi.api.linkage.LinkageField;
import org.biaochi.api.linkage.PriorityColumn;
import org.biaochi.api.linkage.PriorityShare;
import org.biaochi.api.linkage.PriorityTier;
import org.biaochi.api.subject.Cells;
import org.biaochi.api.subject.Value;
import org.biaochi.core.formula.Given;
import org.biaochi.core.formula.Rational;
import org.biaochi.core.goal.Reading;

/**
 * Demands served by strict order (三保“两个优先”): 三保 before anything else, its national standard first within it, rows of one tier as
 * they stand; nothing in proportion. What stands behind a demand that is not known cannot be told. Pure functions.
 */
final class PriorityOrder {
    private PriorityOrder() {}

    private record Demand(int position, Cells<PriorityColumn> row, Value<PriorityTier> tier, Value<Rational> amount) {}

    /** The shares in the order in which they are served. */
    static List<PriorityShare> of(LinkageView view) {
        List<Demand> demands = new ArrayList<>();
        List<Cells<PriorityColumn>> rows = view.decision().priorities();
        for (int i = 0; i < rows.size(); i++) {
            Value<PriorityTier> tier = Words.tier(Reading.text(rows.get(i).get(PriorityColumn.TIER)))
                    .map(Value::present)
                    .orElse(Value.missing(PriorityColumn.TIER.key()));
            demands.add(new Demand(i, rows.get(i), tier, view.amount(rows.get(i), PriorityColumn.DEMAND)));
        }
        Optional<Demand> untold =
                demands.stream().filter(demand -> !demand.tier().isPresent()).findFirst();
        Value<Rational> left =
                untold.isPresent() ? Value.missing(untold.get().tier().code()) : view.amount(LinkageField.RESOURCES);
        demands.sort(Comparator.comparing(
                demand -> demand.tier().isPresent() ? demand.tier().get() : PriorityTier.OTHER));
        List<PriorityShare> shares = new ArrayList<>();
        for (Demand demand : demands) {
            Value<Rational> stopped = Given.stopAmounts(left, demand.amount());
            Value<Rational> granted = stopped != null
                    ? stopped
                    : Value.present(left.get().min(demand.amount().get()));
            Value<Rational> gap = stopped != null
                    ? stopped
                    : Value.present(demand.amount().get().minus(granted.get()));
            left = stopped != null ? stopped : Value.present(left.get().minus(granted.get()));
            shares.add(new PriorityShare(
                    LinkageView.PRIORITIES.child(demand.position()),
                    Reading.text(demand.row().get(PriorityColumn.NAME)),
                    demand.tier(),
                    Yuan.of(demand.amount()),
                    Yuan.of(granted),
                    Yuan.of(gap)));
        }
        return shares;
    }

    /** What 三保 lacks; NOT_APPLICABLE without demands, MISSING where one of 三保 cannot be told. */
    static Value<BigDecimal> gap(List<PriorityShare> shares) {
        if (shares.isEmpty()) {
            return Value.notApplicable(LinkageView.PRIORITIES.name());
        }
        BigDecimal gap = BigDecimal.ZERO.setScale(2);
        for (PriorityShare share : shares) {
            if (!share.tier().isPresent()) {
                return Value.missing(share.tier().code());
            }
            if (share.tier().get().isGuaranteed()) {
                Value<BigDecimal> stopped = Given.stop(share.gap());
                if (stopped != null) {
                    return stopped;
                }
                gap = gap.add(share.gap().get());
            }
        }
        return Value.present(gap);
    }
}
