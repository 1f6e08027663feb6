// SPDX-License-Identifier: Apache-2.0
package org.biaochi.core.formula.registry;

import java.util.ArrayList;
import java.util.List;
import org.biaochi.api.evaluation.SurveyMethod;
import org.biaochi.api.subject.Value;
import org.biaochi.core.formula.Rational;
import org.biaochi.core.formula.Result;
import org.biaochi.core.formula.Terms;
import org.biaochi.core.formula.survey.Draw;
import org.biaochi.core.formula.survey.SampleSize;
import org.biaochi.core.formula.survey.Satisfaction;
import org.biaochi.core.formula.survey.Strata;

/** F60 to F66. */
final class SurveyEntries {
    static final List<Entry> ALL = List.of(
            Entry.of(Satisfaction.F60, SurveyEntries::mean).requiring("counts"),
            Entry.of(Satisfaction.F61, (in, terms) -> Satisfaction.topBox(in.numbers("counts"), terms))
                    .requiring("counts"),
            Entry.of(SampleSize.F62, (in, terms) -> SampleSize.of(in.count("N"), terms)),
            Entry.of(Strata.F63, (in, terms) -> Strata.plan(in.count("n"), in.countsByName("strata"), terms))
                    .requiring("strata"),
            Entry.of(Strata.F64, (in, terms) -> Strata.mean(strata(in))).requiring("strata"),
            Entry.of(Draw.F65, (in, terms) -> Draw.of(in.text("seed"), in.count("n"), in.texts("ids"))),
            Entry.of(Satisfaction.F66, SurveyEntries::points));

    private SurveyEntries() {}

    private static Result<?> mean(FormulaInputs in, Terms terms) {
        List<Value<Rational>> counts = in.numbers("counts");
        if (!in.isGiven("values")) {
            return Satisfaction.mean(counts, Value.missing("values"), terms);
        }
        List<Rational> values = new ArrayList<>();
        for (Value<Rational> value : in.numbers("values")) {
            if (value.isPresent()) {
                values.add(value.get());
            }
        }
        if (values.size() != counts.size()) {
            throw in.refusal(
                    "values",
                    "应与 counts 一一对应，共 " + counts.size() + " 个",
                    "must be one for each of counts, " + counts.size() + " in all");
        }
        return Satisfaction.mean(counts, Value.present(values), terms);
    }

    private static List<Strata.Stratum> strata(FormulaInputs in) {
        return in.objects("strata", "N", "mean").stream()
                .map(stratum -> new Strata.Stratum(stratum.number("N"), stratum.number("mean")))
                .toList();
    }

    private static Result<?> points(FormulaInputs in, Terms terms) {
        return Satisfaction.points(
                in.number("mean"),
                in.number("t"),
                in.number("w"),
                in.choice("method", SurveyMethod.class),
                in.number("validN"),
                in.day("date"),
                terms);
    }
}
