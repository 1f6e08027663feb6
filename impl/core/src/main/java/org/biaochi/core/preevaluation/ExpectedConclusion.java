// SPDX-License-Identifier: Apache-2.0
package org.biaochi.core.preevaluation;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.biaochi.api.review.ConclusionKind;
import org.biaochi.api.review.DimensionScore;
import org.biaochi.api.review.PreEvaluationField;
import org.biaochi.api.review.ScoreColumn;
import org.biaochi.core.logic.Truth;

/**
 * The conclusion that score and vetoes lead to under the scheme (GR-PRE-003): the band's, or a veto's where that is harder. Empty
 * where it cannot be told. Immutable.
 *
 * @param conclusion the conclusion, normalised; empty if unknown
 * @param vetoed whether a veto decided
 * @param lacking keys of what would decide, if it is unknown
 */
public record ExpectedConclusion(Optional<String> conclusion, boolean vetoed, List<String> lacking) {
    /** Copies the keys. */
    public ExpectedConclusion {
        lacking = List.copyOf(lacking);
    }

    /** What the view's score and vetoes lead to. */
    public static ExpectedConclusion of(PreEvaluationView view) {
        if (view.scheme().isEmpty()) {
            return unknown(List.of(PreEvaluationField.SCHEME.key()));
        }
        Scheme scheme = view.scheme().get();
        Vetoes vetoes = new Vetoes(view, scheme);
        Optional<String> veto = vetoes.conclusion();
        if (veto.flatMap(view::kindOf)
                .filter(kind -> kind == ConclusionKind.NEGATIVE)
                .isPresent()) {
            return new ExpectedConclusion(veto, true, List.of());
        }
        Optional<String> band =
                view.total().isNumber() ? scheme.conclusionOf(view.total().points()) : Optional.empty();
        List<String> lacking = new ArrayList<>(vetoes.unreadable);
        if (band.isEmpty()) {
            lacking.add(
                    scheme.bands().isEmpty()
                            ? PreEvaluationParameters.CONCLUSION_BANDS.id()
                            : PreEvaluationField.TOTAL_SCORE.key());
        }
        if (!lacking.isEmpty()) {
            return unknown(lacking);
        }
        boolean harder = veto.isPresent() && hardness(view, veto.get()) >= hardness(view, band.orElseThrow());
        return new ExpectedConclusion(harder ? veto : band, harder, List.of());
    }

    private static ExpectedConclusion unknown(List<String> lacking) {
        return new ExpectedConclusion(Optional.empty(), false, lacking);
    }

    private static int hardness(PreEvaluationView view, String conclusion) {
        return view.kindOf(conclusion).map(Enum::ordinal).orElse(-1);
    }

    /** The vetoes that were used, matched to the rules of the scheme. */
    private static final class Vetoes {
        private final PreEvaluationView view;
        private final List<Scheme.VetoRule> hit = new ArrayList<>();
        private final List<String> unreadable = new ArrayList<>();

        Vetoes(PreEvaluationView view, Scheme scheme) {
            this.view = view;
            Set<Integer> known = new HashSet<>();
            for (DimensionReading reading : view.dimensions()) {
                reading.row().ifPresent(known::add);
                if (reading.vetoed().isUnknown()) {
                    unreadable.add("veto");
                } else if (reading.vetoed() == Truth.TRUE) {
                    use(scheme, reading.dimension());
                }
            }
            List<DimensionScore> rows = view.preEvaluation().dimensions();
            for (int i = 0; i < rows.size(); i++) {
                boolean stranger = !known.contains(i);
                if (stranger
                        && !PreEvaluationView.vetoed(rows.get(i).cell(ScoreColumn.VETO))
                                .isFalse()) {
                    unreadable.add("veto");
                }
            }
            view.statedVetoes().forEach(stated -> use(scheme, stated.getKey()));
        }

        private void use(Scheme scheme, Scheme.Dimension dimension) {
            add(scheme.vetoRules().stream()
                    .filter(rule -> rule.dimension().equals(dimension.code())
                            || rule.dimension().isEmpty() && dimension.vetoable())
                    .toList());
        }

        private void use(Scheme scheme, String code) {
            add(scheme.vetoRules().stream()
                    .filter(rule -> !code.isEmpty() && rule.code().equals(code))
                    .toList());
        }

        /** A veto for which the scheme has no rule leaves open what it leads to. */
        private void add(List<Scheme.VetoRule> rules) {
            hit.addAll(rules);
            if (rules.isEmpty()) {
                unreadable.add(PreEvaluationParameters.VETO_RULES.id());
            }
        }

        Optional<String> conclusion() {
            return hit.stream()
                    .map(Scheme.VetoRule::conclusion)
                    .reduce((a, b) -> hardness(view, b) > hardness(view, a) ? b : a);
        }
    }
}
