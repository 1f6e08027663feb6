// SPDX-License-Identifier: Apache-2.0
package org.biaochi.core.library;

import java.util.Collections;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.biaochi.api.library.LibraryEntry;
import org.biaochi.core.text.Similarity;

/**
 * An entry that may be meant, and why. Immutable.
 *
 * @param entry the entry
 * @param similarity how alike the names are
 * @param reasons what speaks for it
 */
public record Suggestion(LibraryEntry entry, Similarity similarity, Set<Reason> reasons) {
    /** What speaks for an entry. */
    public enum Reason {
        /** The same name (名称相同). */
        SAME_NAME("名称相同", "same name"),
        /** The name is one of its other names (别名相同). */
        ALIAS("别名相同", "other name"),
        /** The names are alike (名称相近). */
        LIKE_NAME("名称相近", "similar name"),
        /** The same unit (单位相同). */
        SAME_UNIT("单位相同", "same unit"),
        /** The same first level (一级指标相同). */
        SAME_L1("一级指标相同", "same first level"),
        /** The same second level (二级指标相同). */
        SAME_L2("二级指标相同", "same second level"),
        /** Meant for the class of the project (适用本类项目). */
        CLASS("适用本类项目", "meant for the class");

        private final String zh;
        private final String en;

        Reason(String zh, String en) {
            this.zh = zh;
            this.en = en;
        }

        /** The reason in a language. */
        public String in(String language) {
            return language.equals("en") ? en : zh;
        }
    }

    /** Copies the reasons. */
    public Suggestion {
        Objects.requireNonNull(entry, "entry");
        Objects.requireNonNull(similarity, "similarity");
        reasons = Collections.unmodifiableSet(new TreeSet<>(reasons));
    }

    /** Similarity of the names and a twentieth for each point of the other reasons, over a common denominator. */
    int compareRank(Suggestion other) {
        long mine = rank() * other.similarity.denominator();
        long theirs = other.rank() * similarity.denominator();
        return Long.compare(theirs, mine);
    }

    private long rank() {
        long points = 0;
        for (Reason reason : reasons) {
            points += switch (reason) {
                case SAME_NAME -> 8;
                case ALIAS -> 6;
                case SAME_L2 -> 2;
                case SAME_UNIT, SAME_L1, CLASS -> 1;
                case LIKE_NAME -> 0;
            };
        }
        return 20L * similarity.numerator() + points * similarity.denominator();
    }
}
