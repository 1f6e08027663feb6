// SPDX-License-Identifier: Apache-2.0
package org.biaochi.profiles;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.biaochi.api.basis.LegalBasis;
import org.biaochi.api.basis.RuleId;
import org.biaochi.api.profile.Compiled;
import org.biaochi.api.profile.Parameter;
import org.biaochi.api.profile.Profile;
import org.biaochi.api.profile.ProfileRef;
import org.biaochi.api.profile.RuleSetting;
import org.biaochi.api.profile.Setting;
import org.biaochi.api.review.GateDecision;
import org.biaochi.api.review.ReviewItem;

/**
 * The layers that apply in a place on a day, typed and compiled. Profiles of days between which no value changes share what was
 * compiled, so what a {@link Compiled} builds must not depend on the as-of day itself. The digest covers every value of every day
 * with its layer; it depends neither on the layout of the packs nor on the rules installed. Immutable; any number of threads.
 */
public final class ResolvedProfile implements Profile {
    private final Snapshot snapshot;
    private final ProfileRef ref;

    ResolvedProfile(Snapshot snapshot, ProfileRef ref) {
        this.snapshot = snapshot;
        this.ref = ref;
    }

    @Override
    public ProfileRef ref() {
        return ref;
    }

    @Override
    public List<String> layers() {
        return Collections.unmodifiableList(snapshot.layerNames);
    }

    /**
     * {@inheritDoc} Values of a parameter that no rule card declares are typed when they are asked for.
     *
     * @throws org.biaochi.api.basis.ConfigurationException {@code PACK_TYPE} if such a value is not of the type
     */
    @Override
    public <T> Setting<T> setting(Parameter<T> parameter) {
        return snapshot.setting(parameter, ref.asOf());
    }

    /**
     * The value of a parameter on another day than the as-of day, such as 1 January of the budget year for parameters dated by
     * it.
     */
    @Override
    public <T> Setting<T> settingFor(Parameter<T> parameter, LocalDate day) {
        return snapshot.settingOn(parameter, day);
    }

    @Override
    public List<RuleSetting> rules() {
        return snapshot.rules();
    }

    @Override
    public Optional<RuleSetting> rule(RuleId rule) {
        return Optional.ofNullable(snapshot.rulesById.get(rule));
    }

    @Override
    public Optional<List<LegalBasis>> basesOf(RuleId rule) {
        return Optional.ofNullable(snapshot.ruleBases.get(rule));
    }

    @Override
    public Optional<LegalBasis> basis(String id) {
        return Optional.ofNullable(snapshot.layers.bases.get(id));
    }

    @Override
    public Set<String> formFields(String form) {
        return snapshot.layers.formFields.getOrDefault(form, Set.of());
    }

    @Override
    public Set<String> requiredFacts() {
        return snapshot.requiredFacts;
    }

    @Override
    public Map<String, GateDecision> gate() {
        return Collections.unmodifiableMap(snapshot.gate);
    }

    @Override
    public Map<ReviewItem, BigDecimal> machineShares() {
        return Collections.unmodifiableMap(snapshot.layers.machineShares);
    }

    @Override
    public <V> V compiled(Compiled<V> key) {
        return snapshot.compiled(key, this);
    }

    /** The packs of the layers, the nation first. */
    public List<Pack> packs() {
        return snapshot.layers.packs;
    }

    /** Everything this profile says, for people: by section, then by id. */
    public List<ProfileEntry> describe() {
        return ProfileListing.of(snapshot);
    }

    @Override
    public String toString() {
        return ref.id() + "@" + ref.version() + " " + ref.asOf();
    }
}
