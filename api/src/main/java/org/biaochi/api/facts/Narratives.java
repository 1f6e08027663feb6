// SPDX-License-Identifier: Apache-2.0
package org.biaochi.api.facts;

import java.util.List;
import java.util.Objects;

/**
 * What other self-evaluations say in words: that of the project last year, those of its siblings now. Immutable.
 *
 * @param narratives in any order
 */
public record Narratives(List<Narrative> narratives) {
    /** Copies the narratives. */
    public Narratives {
        narratives = List.copyOf(narratives);
    }

    /**
     * One of them. Immutable.
     *
     * @param source which one it is, for people: {@code 2024 年本项目}, or the name of the sibling
     * @param text what was achieved, in words (实际完成情况); EMPTY if nothing was written, NOT_SUPPLIED if it is not known
     * @param evidenceIds the evidence it names (佐证材料编号); empty if it names none
     */
    public record Narrative(String source, Fact<String> text, List<String> evidenceIds) {
        /** Copies the ids. */
        public Narrative {
            Objects.requireNonNull(source, "source");
            Objects.requireNonNull(text, "text");
            evidenceIds = List.copyOf(evidenceIds);
        }
    }
}
