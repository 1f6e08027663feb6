// SPDX-License-Identifier: Apache-2.0
package org.biaochi.api.profile;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The value of a parameter in a resolved profile and where it came from. Immutable.
 *
 * @param <T> the class of the value
 */
public final class Setting<T> {
    private final @Nullable T value;
    private final String layer;
    private final String location;
    private final List<String> bases;

    private Setting(@Nullable T value, String layer, String location, List<String> bases) {
        this.value = value;
        this.layer = layer;
        this.location = location;
        this.bases = List.copyOf(bases);
    }

    /**
     * A value from a layer.
     *
     * @param value the value; null if the layer leaves it unset
     * @param layer id of the pack
     * @param location file and line
     * @param bases ids of the bases the pack gives for it
     */
    public static <T> Setting<T> of(@Nullable T value, String layer, String location, List<String> bases) {
        return new Setting<>(
                value, Objects.requireNonNull(layer, "layer"), Objects.requireNonNull(location, "location"), bases);
    }

    /** No layer says anything. */
    public static <T> Setting<T> unset() {
        return new Setting<>(null, "", "", List.of());
    }

    /** The value; empty if no layer sets one. */
    public Optional<T> value() {
        return Optional.ofNullable(value);
    }

    /** The id of the pack that set it; empty if none. */
    public String layer() {
        return layer;
    }

    /** File and line of the pack; empty if none. */
    public String location() {
        return location;
    }

    /** Ids of the bases the pack gives. */
    public List<String> bases() {
        return bases;
    }

    @Override
    public String toString() {
        return value + " (" + layer + ")";
    }
}
