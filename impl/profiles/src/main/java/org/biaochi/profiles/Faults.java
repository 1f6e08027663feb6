// SPDX-License-Identifier: Apache-2.0
package org.biaochi.profiles;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.biaochi.api.basis.ConfigurationException;

/**
 * Goes on after a refusal, so that all faults are told at once: the first as such, the others suppressed by it. Not
 * thread-safe.
 */
final class Faults {
    private final List<ConfigurationException> found = new ArrayList<>();

    /** Takes a step, and notes its refusal. */
    void noting(Runnable step) {
        try {
            step.run();
        } catch (ConfigurationException refused) {
            found.add(refused);
        }
    }

    /** What a step gives; something to go on with where it is refused. */
    <T> T orElse(T otherwise, Supplier<T> step) {
        try {
            return step.get();
        } catch (ConfigurationException refused) {
            found.add(refused);
            return otherwise;
        }
    }

    /** Notes a refusal. */
    void add(ConfigurationException refused) {
        found.add(refused);
    }

    /** @throws ConfigurationException if anything was refused */
    void end() {
        if (!found.isEmpty()) {
            ConfigurationException first = found.get(0);
            found.subList(1, found.size()).forEach(first::addSuppressed);
            throw first;
        }
    }
}
