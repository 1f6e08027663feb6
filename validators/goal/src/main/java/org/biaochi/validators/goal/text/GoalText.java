// SPDX-License-Identifier: Apache-2.0
package org.biaochi.validators.goal.text;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.biaochi.api.goal.GoalField;
import org.biaochi.api.goal.IndicatorField;
import org.biaochi.api.goal.PeriodSet;
import org.biaochi.api.subject.Place;
import org.biaochi.core.goal.GoalView;
import org.biaochi.core.goal.RowView;
import org.jspecify.annotations.Nullable;

/**
 * One free text of a goal: a field or the name of an indicator.
 *
 * @param set the period set of the row whose name it is; null for a field
 * @param place where it stands
 * @param term the heading of the form
 * @param text normalised, not empty
 */
record GoalText(@Nullable PeriodSet set, Place place, String term, String text) {
    /** Those among these fields and all names of indicators that are wanted, blank ones left out. */
    static List<GoalText> of(GoalView view, List<GoalField> fields, Predicate<String> wanted) {
        List<GoalText> texts = new ArrayList<>(0);
        for (GoalField field : fields) {
            String text = field == GoalField.PROJECT_NAME ? view.projectName() : view.text(field);
            if (!text.isEmpty() && wanted.test(text)) {
                texts.add(new GoalText(null, Place.ROOT.child(field.key()), field.term(), text));
            }
        }
        for (PeriodSet set : PeriodSet.values()) {
            for (RowView row : view.rows(set)) {
                if (!row.name().isEmpty() && wanted.test(row.name())) {
                    texts.add(
                            new GoalText(set, row.place(IndicatorField.NAME), IndicatorField.NAME.term(), row.name()));
                }
            }
        }
        return texts;
    }
}
