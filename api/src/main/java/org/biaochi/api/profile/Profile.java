// SPDX-License-Identifier: Apache-2.0
package org.biaochi.api.profile;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.biaochi.api.basis.LegalBasis;
import org.biaochi.api.basis.RuleId;
import org.biaochi.api.review.GateDecision;
import org.biaochi.api.review.ReviewItem;
import org.osgi.annotation.versioning.ProviderType;

/**
 * What a place demands on a day (管理要求): the layers nation ← province ← city ← county ← department, resolved for one day
 * and compiled. Immutable; any number of threads.
 */
@ProviderType
public interface Profile {
    /** Its address. */
    ProfileRef ref();

    /** The layers from the nation down: pack ids with versions. */
    List<String> layers();

    /** The value of a parameter and its source; unset if no layer speaks. */
    <T> Setting<T> setting(Parameter<T> parameter);

    /** The value of a parameter; empty if no layer sets one. */
    default <T> Optional<T> find(Parameter<T> parameter) {
        return setting(parameter).value();
    }

    /**
     * The value of a parameter.
     *
     * @throws java.util.NoSuchElementException if no layer sets one
     */
    default <T> T value(Parameter<T> parameter) {
        return setting(parameter).value().orElseThrow();
    }

    /**
     * The value of a parameter on another day than the as-of day, such as 1 January of the budget year for a parameter dated by
     * it. A profile without dated values answers as for the as-of day.
     */
    default <T> Setting<T> settingFor(Parameter<T> parameter, LocalDate day) {
        return setting(parameter);
    }

    /** The rules it names, switched off ones included, sorted by id. */
    List<RuleSetting> rules();

    /** What it says of a rule; empty if it does not name it. */
    Optional<RuleSetting> rule(RuleId rule);

    /** The bases of a rule in this place, replacing those of the rule card; empty if no layer replaces them. */
    Optional<List<LegalBasis>> basesOf(RuleId rule);

    /** A basis by its id. */
    Optional<LegalBasis> basis(String id);

    /** The keys of the fields that a form carries here, by {@code FormKind} key; empty for an unknown form. */
    Set<String> formFields(String form);

    /** The fact sources or fact ids whose absence is not merely noted. */
    Set<String> requiredFacts();

    /** What the gate decides, by {@code VERDICT_…} code, grade or GATE rule id. */
    Map<String, GateDecision> gate();

    /** The share of each review item that rules can judge, 0 to 1. */
    Map<ReviewItem, BigDecimal> machineShares();

    /** Something built once from this profile and kept with it. */
    <V> V compiled(Compiled<V> key);
}
