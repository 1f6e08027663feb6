// SPDX-License-Identifier: Apache-2.0
package org.biaochi.validators.goal.fit;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.biaochi.api.facts.DirectoryFacts;
import org.biaochi.api.facts.Fact;
import org.biaochi.api.facts.UnitProjects;
import org.biaochi.api.goal.Indicator;
import org.biaochi.api.goal.IndicatorField;
import org.biaochi.api.goal.PerformanceGoal;
import org.biaochi.api.goal.PeriodSet;
import org.biaochi.api.library.IndicatorLibrary;
import org.biaochi.api.library.LibraryEntry;
import org.biaochi.api.library.LibraryFacts;
import org.biaochi.api.rule.Arguments;
import org.biaochi.api.rule.Conclusion;
import org.biaochi.api.rule.Defect;
import org.biaochi.api.rule.Missing;
import org.biaochi.api.spi.Needs;
import org.biaochi.api.spi.RuleContext;
import org.biaochi.api.subject.Place;
import org.biaochi.api.subject.Typed;
import org.biaochi.core.goal.GoalView;
import org.biaochi.core.goal.ProjectIdentity;
import org.biaochi.core.goal.RowView;
import org.biaochi.core.text.Excerpt;
import org.biaochi.core.text.Folding;
import org.biaochi.validators.goal.mechanism.GoalRule;

/**
 * GR-FIT-008: the same library indicator with the same value in another project of the unit. Fixed indicators of the library
 * are left out where a library is supplied; rows without a library code leave it undecided.
 */
public final class SameInOtherProject extends GoalRule {
    /** The rule. */
    public SameInOtherProject() {
        super("GR-FIT-008", Needs.NOTHING.fact(DirectoryFacts.UNIT_PROJECTS).fact(LibraryFacts.INDICATORS));
    }

    @Override
    protected Conclusion judge(GoalView view, RuleContext<PerformanceGoal> context) {
        if (view.presence(IndicatorField.LIBRARY_CODE) == Typed.State.ABSENT) {
            return view.absent(IndicatorField.LIBRARY_CODE.key());
        }
        Fact<UnitProjects> projects = context.fact(DirectoryFacts.UNIT_PROJECTS);
        if (projects.state() == Fact.State.NOT_SUPPLIED) {
            return Conclusion.undecided(Missing.fact(DirectoryFacts.UNIT_PROJECTS));
        }
        if (!projects.isPresent()) {
            return Conclusion.passed();
        }
        List<RowView> coded = new ArrayList<>();
        Set<String> codes = new TreeSet<>();
        Set<Missing> missing = new TreeSet<>();
        for (PeriodSet set : PeriodSet.values()) {
            for (RowView row : view.rows(set)) {
                String code = row.text(IndicatorField.LIBRARY_CODE);
                if (code.isEmpty()) {
                    missing.add(Missing.field(IndicatorField.LIBRARY_CODE.key()));
                } else if (!isFixed(code, context.fact(LibraryFacts.INDICATORS))) {
                    coded.add(row);
                    codes.add(code);
                }
            }
        }
        if (view.partial()) {
            missing.add(Missing.REST_OF_FORM);
        }
        List<Place> places = new ArrayList<>();
        Set<String> names = new TreeSet<>();
        for (GoalView other : others(view, projects.get(), codes, context)) {
            compare(coded, other, places, names);
        }
        List<Defect> defects = places.isEmpty()
                ? List.of()
                : List.of(Defect.over(places.stream().distinct().sorted().toList())
                        .with(Arguments.NONE
                                .with("count", places.stream().distinct().count())
                                .with("projects", List.copyOf(names))));
        return Conclusion.of(defects, List.copyOf(missing));
    }

    /** An entry of any version is fixed if its latest one is. */
    private static boolean isFixed(String code, Fact<IndicatorLibrary> library) {
        return library.isPresent()
                && library.get().latest(code).filter(LibraryEntry::fixed).isPresent();
    }

    /** The other projects that use one of the codes; few do, so only these are read in full. */
    private static List<GoalView> others(
            GoalView view, UnitProjects projects, Set<String> codes, RuleContext<PerformanceGoal> context) {
        List<GoalView> others = new ArrayList<>();
        ProjectIdentity own = ProjectIdentity.of(view.goal());
        for (PerformanceGoal goal : projects.goals()) {
            context.step(1 + goal.indicators().size() + goal.overallIndicators().size());
            if (!own.isSameProject(ProjectIdentity.of(goal))
                    && (uses(goal.indicators(), codes) || uses(goal.overallIndicators(), codes))) {
                others.add(GoalView.KEY.compute(goal, context.profile()));
            }
        }
        return others;
    }

    private static boolean uses(List<Indicator> rows, Set<String> codes) {
        for (Indicator row : rows) {
            Typed code = row.cell(IndicatorField.LIBRARY_CODE);
            if (code.isValue() && codes.contains(Folding.normalise(code.text()))) {
                return true;
            }
        }
        return false;
    }

    private static void compare(List<RowView> rows, GoalView other, List<Place> places, Set<String> names) {
        for (RowView row : rows) {
            for (RowView theirs : other.rows(row.set())) {
                boolean sameCode =
                        theirs.text(IndicatorField.LIBRARY_CODE).equals(row.text(IndicatorField.LIBRARY_CODE));
                if (sameCode && SameTarget.of(row, theirs).isTrue()) {
                    places.add(row.place(IndicatorField.VALUE));
                    names.add(Excerpt.of(other.projectName()));
                }
            }
        }
    }
}
