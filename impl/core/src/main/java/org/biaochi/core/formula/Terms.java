// SPDX-License-Identifier: Apache-2.0
package org.biaochi.core.formula;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.biaochi.api.profile.Compiled;
import org.biaochi.api.profile.Profile;
import org.biaochi.api.profile.Setting;
import org.biaochi.api.subject.Value;
import org.jspecify.annotations.Nullable;

/**
 * The parameters of formulas in one profile, each read once and kept with its source layer; some may be given instead. An unset
 * parameter is a missing input. Immutable to the outside; any number of threads.
 */
public final class Terms {
    /** Kept with the profile. */
    public static final Compiled<Terms> KEY = Compiled.of("formula terms", Terms::of);

    /** No parameter is set. */
    public static final Terms NONE = new Terms(term -> Setting.unset());

    /** The layer of a parameter that was given instead of the profile's. */
    public static final String GIVEN = "input";

    private final Function<Term<?>, Setting<?>> source;
    private final Map<Term<?>, Slot> slots = new ConcurrentHashMap<>();

    private Terms(Function<Term<?>, Setting<?>> source) {
        this.source = source;
    }

    private record Slot(Setting<?> setting, Value<?> value) {}

    /** The parameters of a profile. Rules take {@code context.profile().compiled(Terms.KEY)}. */
    public static Terms of(Profile profile) {
        return new Terms(term -> term.in(profile));
    }

    /** The same with one parameter given instead; null for none at all. */
    public <T> Terms with(Term<T> term, @Nullable T value) {
        Map<Term<?>, Setting<?>> given = new HashMap<>();
        given.put(term, Setting.of(value, GIVEN, "", List.of()));
        return new Terms(asked -> {
            Setting<?> setting = given.get(asked);
            return setting != null ? setting : setting(asked);
        });
    }

    /** The value of a parameter and its source. */
    @SuppressWarnings("unchecked")
    public <T> Setting<T> setting(Term<T> term) {
        return (Setting<T>) slot(term).setting();
    }

    /** The value of a parameter; MISSING under its id if it is unset. */
    @SuppressWarnings("unchecked")
    public <T> Value<T> value(Term<T> term) {
        return (Value<T>) slot(term).value();
    }

    /** The value of a parameter that may well be unset. */
    public <T> Optional<T> find(Term<T> term) {
        return setting(term).value();
    }

    private Slot slot(Term<?> term) {
        // Not computeIfAbsent: a hit must not lock.
        Slot known = slots.get(term);
        if (known != null) {
            return known;
        }
        Setting<?> setting = source.apply(term);
        Value<?> value = setting.value().<Value<?>>map(Value::present).orElseGet(() -> Value.missing(term.id()));
        Slot slot = new Slot(setting, value);
        slots.put(term, slot);
        return slot;
    }
}
