// SPDX-License-Identifier: Apache-2.0
package org.biaochi.kit.corpus;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

/**
 * One case of the corpus. Immutable; the nodes must not be changed.
 *
 * @param rule the rule it is about
 * @param name what it shows, in words
 * @param profile the profile it runs under
 * @param asOf the day it runs on
 * @param subject the kind of subject, such as {@code goal}
 * @param stage the stage of the subject
 * @param gate whether the goal is to enter the budget
 * @param input the form table, or the subject in the model's JSON where it is no goal
 * @param facts the facts; a missing node if there are none
 * @param parameters parameters that differ from the profile; a missing node if there are none
 * @param expected what is expected
 */
public record CorpusCase(
        String rule,
        String name,
        String profile,
        String asOf,
        String subject,
        String stage,
        boolean gate,
        JsonNode input,
        JsonNode facts,
        JsonNode parameters,
        Expectation expected) {
    /**
     * What is expected of the rule.
     *
     * @param outcome the headline of its row
     * @param findings paths and severities of exactly its findings, sorted
     * @param missing what is missing, sorted; empty unless undecided
     * @param reason why it is not applicable; empty unless it is and the case says
     */
    public record Expectation(String outcome, List<Found> findings, List<String> missing, String reason) {
        /** Copies the lists. */
        public Expectation {
            findings = List.copyOf(findings);
            missing = List.copyOf(missing);
        }
    }

    /**
     * A finding.
     *
     * @param paths source paths, sorted
     * @param severity severity after the profile
     */
    public record Found(List<String> paths, String severity) {
        /** Copies and sorts the paths. */
        public Found {
            paths = paths.stream().sorted().toList();
        }

        @Override
        public String toString() {
            return severity + " " + paths;
        }
    }

    /** Whether the case changes parameters, so that it needs a pack of its own. */
    public boolean overlaid() {
        return !parameters.isMissingNode();
    }

    /**
     * The input under a pack of this id: a document that names the pack of its case, {@code case}, as the one it was made under
     * names this one.
     */
    public JsonNode inputUnder(String pack) {
        if (!input.path("profile").asText().equals("case")) {
            return input;
        }
        return ((ObjectNode) input.deepCopy()).put("profile", pack);
    }

    /**
     * Whether an engine may refuse the pack of this case where it reads packs: grades that leave a gap or overlap (PM-EVA-103)
     * need not reach the rule.
     */
    public boolean mayBeRefused() {
        return rule.equals("PM-EVA-103") && !expected.outcome().equals("PASSED");
    }

    @Override
    public String toString() {
        return rule + ": " + name;
    }
}
