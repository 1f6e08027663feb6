// SPDX-License-Identifier: Apache-2.0
package org.biaochi.core.formula.registry;

import java.util.List;
import java.util.stream.Stream;
import org.biaochi.core.formula.Formula;
import org.biaochi.core.formula.Rational;
import org.biaochi.core.formula.ratio.Ratios;

/** R01 to R14. */
final class RatioEntries {
    static final List<Entry> ALL = Stream.of(
                    Stream.of(
                                    Ratios.R01,
                                    Ratios.R03,
                                    Ratios.R04,
                                    Ratios.R05,
                                    Ratios.R06,
                                    Ratios.R08,
                                    Ratios.R09,
                                    Ratios.R10,
                                    Ratios.R11,
                                    Ratios.R12,
                                    Ratios.R13)
                            .map(RatioEntries::plain),
                    Stream.of(Ratios.R02, Ratios.R07).map(RatioEntries::change),
                    Stream.of(Entry.of(
                            Ratios.R14, (in, terms) -> Ratios.saving(in.number("planned"), in.number("actual")))))
            .flatMap(entries -> entries)
            .toList();

    private RatioEntries() {}

    private static Entry plain(Formula<Rational> formula) {
        return Entry.of(formula, (in, terms) -> Ratios.ratio(formula, in.number("n"), in.number("d")));
    }

    private static Entry change(Formula<Rational> formula) {
        return Entry.of(formula, (in, terms) -> Ratios.change(formula, in.number("cur"), in.number("prev")));
    }
}
