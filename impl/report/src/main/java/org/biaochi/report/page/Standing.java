// SPDX-License-Identifier: Apache-2.0
package org.biaochi.report.page;

import java.util.Objects;
import org.biaochi.api.basis.LocalText;
import org.biaochi.report.parts.Marks;

/**
 * Where a subject stands in the eyes of a stage: a gate's decision, a light, whether it must be corrected. Immutable.
 *
 * @param key its key among those of the stage
 * @param words what it is called
 * @param whoActs who has to act, and how
 * @param mark the mark beside the words, so that colour never speaks alone
 * @param weight how it weighs
 */
public record Standing(String key, LocalText words, LocalText whoActs, Marks.Mark mark, Weight weight) {
    /** Requires every part. */
    public Standing {
        Objects.requireNonNull(key, "key");
        Objects.requireNonNull(words, "words");
        Objects.requireNonNull(whoActs, "whoActs");
        Objects.requireNonNull(mark, "mark");
        Objects.requireNonNull(weight, "weight");
    }

    /** How a standing weighs. */
    public enum Weight {
        /** Somebody must act before anything else happens. */
        URGENT,
        /** Something is left to do. */
        NORMAL,
        /** Nothing is left to do. */
        GOOD,
        /** Told only where a subject stands so. */
        RARE
    }

    boolean isUrgent() {
        return weight == Weight.URGENT;
    }

    /** A draft, on which no decision was taken. */
    public static Standing draft() {
        return new Standing(
                "DRAFT",
                new LocalText("草稿，未下结论", "draft, no decision"),
                new LocalText("单位接着填报", "the unit goes on typing"),
                Marks.Mark.ASK,
                Weight.RARE);
    }
}
