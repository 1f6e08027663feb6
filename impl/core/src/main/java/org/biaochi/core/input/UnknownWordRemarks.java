// SPDX-License-Identifier: Apache-2.0
package org.biaochi.core.input;

import java.util.ArrayList;
import java.util.List;
import org.biaochi.api.basis.LocalText;
import org.biaochi.api.goal.PerformanceGoal;
import org.biaochi.api.subject.Subject;
import org.biaochi.core.goal.UnknownWords;
import org.biaochi.core.goal.UnknownWords.Found;

/**
 * Tells of words in a goal that nobody knows, such as a mistyped 是. Rules take them for missing, so whoever typed them
 * has to be told. Pure functions.
 */
final class UnknownWordRemarks {
    private static final int TOLD = 5;

    private UnknownWordRemarks() {}

    /** What is to be told of the words of a subject, with their paths in the input: the first few, and how many more there are. */
    static List<LocalText> of(Subject subject, SourcePaths paths) {
        List<Found> found = subject instanceof PerformanceGoal goal ? UnknownWords.of(goal) : List.of();
        List<LocalText> remarks = new ArrayList<>();
        for (Found word : found.subList(0, Math.min(found.size(), TOLD))) {
            String at = paths.source(word.place());
            remarks.add(new LocalText(
                    at + " 填的“" + word.text() + "”不认识，按没有填写处理；可以填 " + word.known(),
                    at + " says \"" + word.text() + "\", which nobody knows; it counts as not given. Known are "
                            + word.known()));
        }
        int rest = found.size() - remarks.size();
        if (rest > 0) {
            remarks.add(new LocalText("另有 " + rest + " 处填的词不认识", rest + " more cells hold words that nobody knows"));
        }
        return remarks;
    }
}
