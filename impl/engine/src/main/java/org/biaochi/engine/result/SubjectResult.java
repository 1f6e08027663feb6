// SPDX-License-Identifier: Apache-2.0
package org.biaochi.engine.result;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.biaochi.api.basis.RuleId;
import org.biaochi.api.engine.Assessment;
import org.biaochi.api.engine.Provenance;
import org.biaochi.api.review.Gate;
import org.biaochi.api.rule.Figure;
import org.biaochi.api.rule.Finding;
import org.biaochi.api.rule.Ledger;
import org.biaochi.api.rule.RuleCard;
import org.biaochi.api.rule.Verdict;
import org.biaochi.api.subject.Stage;
import org.biaochi.api.subject.Subject;
import org.jspecify.annotations.Nullable;

/** The assessment of any subject. The digest is computed when first asked for and kept. Immutable to the outside. */
public class SubjectResult implements Assessment {
    private final Found found;
    private final Judgement judgement;
    private final List<Figure> figures;
    private volatile @Nullable String digest;

    /** A result from its parts. */
    public SubjectResult(Found found, Judgement judgement, List<Figure> figures) {
        this.found = found;
        this.judgement = judgement;
        this.figures = List.copyOf(figures);
    }

    final Found found() {
        return found;
    }

    /** What the stage computed beside figures, by name: it belongs to the result as findings do. */
    Map<String, Object> parts() {
        return Map.of();
    }

    @Override
    public final Stage stage() {
        return found.subject().type().stage();
    }

    @Override
    public Subject subject() {
        return found.subject();
    }

    @Override
    public final boolean draft() {
        return found.draft();
    }

    @Override
    public final Verdict verdict() {
        return judgement.verdict();
    }

    @Override
    public final Optional<Gate> gate() {
        boolean gated = stage() == Stage.REVIEW || stage() == Stage.PRE_EVALUATION;
        return gated && !found.draft() ? Optional.of(judgement.gate()) : Optional.empty();
    }

    @Override
    public final List<Finding> findings() {
        return found.findings();
    }

    @Override
    public final Ledger ledger() {
        return found.ledger();
    }

    @Override
    public final Optional<RuleCard> card(RuleId rule) {
        return Optional.ofNullable(found.cards().get(rule));
    }

    @Override
    public final List<Figure> figures() {
        return figures;
    }

    @Override
    public final byte[] canonicalResult() {
        return CanonicalResult.write(this);
    }

    @Override
    public final String digest() {
        String known = digest;
        if (known == null) {
            known = CanonicalResult.digest(this);
            digest = known;
        }
        return known;
    }

    @Override
    public final Provenance provenance() {
        return found.provenance();
    }

    @Override
    public final String toString() {
        return found.subject() + " " + verdict() + " " + found.findings().size() + " findings";
    }
}
