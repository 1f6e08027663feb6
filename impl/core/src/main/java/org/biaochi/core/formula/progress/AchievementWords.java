// SPDX-License-Identifier: Apache-2.0
package org.biaochi.core.formula.progress;

import java.util.LinkedHashMap;
import java.util.Map;
import org.biaochi.api.monitoring.AchievementLevel;
import org.biaochi.api.profile.Table;
import org.biaochi.api.subject.Value;
import org.biaochi.core.formula.GivenText;
import org.biaochi.core.formula.Term;

/** The words that forms use for qualitative levels (达成, 达成预期指标 …): PM-MON-108. Immutable. */
public final class AchievementWords {
    /** The error of any other text. */
    public static final String UNKNOWN = "PM-MON-108";

    private final Map<String, AchievementLevel> levels;

    private AchievementWords(Map<String, AchievementLevel> levels) {
        this.levels = levels;
    }

    /** Reads a table with the columns {@code level} and {@code text}. */
    static AchievementWords read(Table table) {
        Map<String, AchievementLevel> levels = new LinkedHashMap<>();
        for (int row = 0; row < table.rows().size(); row++) {
            String text = table.cell(row, "text").strip();
            String level = table.cell(row, "level");
            int number = row + 1;
            AchievementLevel read = AchievementLevel.ofTerm(level)
                    .orElseThrow(() -> Term.refused(
                            "第 " + number + " 行 level 应为 达成、部分达成、未达成，不能写 \"" + level + "\"",
                            "row " + number + ": level must be 达成, 部分达成 or 未达成, not \"" + level + "\""));
            AchievementLevel before = levels.put(text, read);
            if (text.isEmpty() || before != null && before != read) {
                throw Term.refused(
                        "第 " + number + " 行 text \"" + text + "\" 为空或已归入别的等次",
                        "row " + number + ": text \"" + text + "\" is empty or stands for another level already");
            }
        }
        return new AchievementWords(levels);
    }

    /**
     * The level of a typed text, blanks around it aside; MISSING if it is empty, the error {@value #UNKNOWN} if nobody
     * knows it.
     */
    public Value<AchievementLevel> level(String text) {
        String word = text.strip();
        if (word.isEmpty()) {
            return Value.missing("level");
        }
        AchievementLevel level = levels.get(word);
        return level == null ? Value.error(UNKNOWN) : Value.present(level);
    }

    @Override
    public String toString() {
        return GivenText.of(levels);
    }
}
