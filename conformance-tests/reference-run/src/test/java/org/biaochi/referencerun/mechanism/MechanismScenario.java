// SPDX-License-Identifier: Apache-2.0
package org.biaochi.referencerun.mechanism;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How a mechanism is proved. Immutable; the nodes must not be changed.
 *
 * @param row the row it proves
 * @param proof run for what is computed, export where a record proves it, none where no software can do it
 * @param because why there is nothing to run, or what the host does with the record; empty if it runs
 * @param serves types, rules, formulas and parameters that serve the mechanism
 * @param values values of packs that it stands on, as {@code pack: parameter}
 * @param packs further packs, YAML text by id
 * @param steps what is asked and expected, in order
 */
record MechanismScenario(
        String row,
        Proof proof,
        String because,
        List<String> serves,
        List<PackValue> values,
        Map<String, String> packs,
        List<Step> steps) {
    /** Kinds of proof. */
    enum Proof {
        /** Computed. */
        RUN,
        /** Proved by the exported record; the host acts on it. */
        EXPORT,
        /** No software can do it. */
        NONE
    }

    /**
     * A value of a pack that the mechanism stands on.
     *
     * @param pack id of the pack
     * @param parameter id of the parameter
     */
    record PackValue(String pack, String parameter) {}

    /**
     * One request and what its answer must show.
     *
     * @param name what it shows, in words
     * @param ask the request without id; null if a command is run
     * @param run the arguments of a command; empty if a request is asked
     * @param files files that the command finds in its folder, text by name
     * @param exit the exit status of the command
     * @param same whether the answer must be that of the step before
     * @param expect what the answer, or the JSON that the command printed, holds: expected value by path
     * @param outcomes expected outcome by rule
     */
    record Step(
            String name,
            @Nullable JsonNode ask,
            List<String> run,
            Map<String, String> files,
            int exit,
            boolean same,
            Map<String, JsonNode> expect,
            Map<String, String> outcomes) {}

    @Override
    public String toString() {
        return row;
    }
}
