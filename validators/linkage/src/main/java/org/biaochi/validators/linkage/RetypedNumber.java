// SPDX-License-Identifier: Apache-2.0
package org.biaochi.validators.linkage;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.biaochi.api.facts.Fact;
import org.biaochi.api.facts.StoredFinals;
import org.biaochi.api.facts.SupervisionFacts;
import org.biaochi.api.rule.Arguments;
import org.biaochi.api.rule.Conclusion;
import org.biaochi.api.rule.Defect;
import org.biaochi.api.rule.Missing;
import org.biaochi.api.rule.Reason;
import org.biaochi.api.spi.Needs;
import org.biaochi.api.spi.RuleContext;
import org.biaochi.api.subject.Cells;
import org.biaochi.api.subject.Typed;
import org.biaochi.api.supervision.Disclosure;
import org.biaochi.api.supervision.PublishedColumn;
import org.biaochi.core.goal.Reading;
import org.biaochi.core.supervision.DisclosureView;
import org.biaochi.core.text.Excerpt;
import org.biaochi.core.text.Folding;

/** PM-PUB-103: a published number is the one that is stored as final, in value and scale. */
final class RetypedNumber extends DisclosureRule {
    RetypedNumber() {
        super("PM-PUB-103", Needs.NOTHING.fact(SupervisionFacts.STORED_FINALS));
    }

    @Override
    Conclusion judge(DisclosureView view, RuleContext<Disclosure> context) {
        List<Cells<PublishedColumn>> published = view.disclosure().published();
        if (published.isEmpty()) {
            return Conclusion.notApplicable(Reason.NO_PLACE);
        }
        Fact<StoredFinals> finals = context.fact(SupervisionFacts.STORED_FINALS);
        List<Defect> defects = new ArrayList<>();
        TreeSet<Missing> missing = new TreeSet<>();
        for (int i = 0; i < published.size(); i++) {
            context.step(1);
            Cells<PublishedColumn> row = published.get(i);
            String value = digits(Reading.text(row.get(PublishedColumn.VALUE)));
            Optional<String> stored = stored(row, finals);
            if (stored.isEmpty()) {
                missing.add(
                        finals.isPresent() || row.get(PublishedColumn.STORED).isAbsent()
                                ? Missing.fact(SupervisionFacts.STORED_FINALS)
                                : Missing.field(PublishedColumn.STORED.key()));
            } else if (value.isEmpty()) {
                missing.add(Missing.field(PublishedColumn.VALUE.key()));
            } else if (!value.equals(digits(stored.get()))) {
                defects.add(Defect.at(DisclosureView.PUBLISHED.child(i).child(PublishedColumn.VALUE.key()))
                        .with(Arguments.of("item", Excerpt.of(Reading.text(row.get(PublishedColumn.ITEM))))
                                .with("value", Excerpt.of(value))
                                .with("stored", Excerpt.of(stored.get()))));
            }
        }
        return Conclusion.of(defects, List.copyOf(missing));
    }

    /** What the host stores goes before what the document says about itself. */
    private static Optional<String> stored(Cells<PublishedColumn> row, Fact<StoredFinals> finals) {
        if (finals.isPresent()) {
            return finals.get()
                    .value(
                            Reading.text(row.get(PublishedColumn.OBJECT_ID)),
                            Reading.text(row.get(PublishedColumn.ITEM)))
                    .map(Folding::normalise);
        }
        Typed said = row.get(PublishedColumn.STORED);
        return finals.state() == Fact.State.EMPTY || !Reading.said(said)
                ? Optional.empty()
                : Optional.of(Reading.text(said));
    }

    /** Separators of thousands and blanks are no part of a number; its decimals are. */
    private static String digits(String text) {
        return text.replace(",", "").replace(" ", "");
    }
}
