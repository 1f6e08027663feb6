// SPDX-License-Identifier: Apache-2.0
package org.biaochi.validators.goal.library;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.biaochi.api.facts.Department;
import org.biaochi.api.facts.DirectoryFacts;
import org.biaochi.api.facts.Fact;
import org.biaochi.api.goal.GoalField;
import org.biaochi.api.goal.IndicatorField;
import org.biaochi.api.goal.PerformanceGoal;
import org.biaochi.api.library.IndicatorLibrary;
import org.biaochi.api.library.LibraryEntry;
import org.biaochi.api.library.LibraryField;
import org.biaochi.api.rule.Conclusion;
import org.biaochi.api.rule.Defect;
import org.biaochi.api.rule.Missing;
import org.biaochi.api.rule.Reason;
import org.biaochi.api.spi.Needs;
import org.biaochi.api.spi.RuleContext;
import org.biaochi.core.goal.GoalView;
import org.biaochi.core.goal.RowView;
import org.biaochi.core.text.Excerpt;
import org.biaochi.validators.goal.mechanism.CodedRowRule;
import org.biaochi.validators.goal.mechanism.Shown;

/**
 * GR-LIB-005: an entry that is meant for certain project types, sectors or divisions stands on a form of another one. Sectors and
 * division are those of the project's department.
 */
public final class MisplacedEntry extends CodedRowRule {
    /** The rule. */
    public MisplacedEntry() {
        super("GR-LIB-005", Needs.NOTHING.fact(DirectoryFacts.DEPARTMENT), NOT_APPLICABLE);
    }

    @Override
    protected Conclusion judge(
            RowView row, String code, IndicatorLibrary library, GoalView view, RuleContext<PerformanceGoal> context) {
        Optional<LibraryEntry> entry = referred(row, code, library, view, context);
        if (entry.isEmpty()) {
            return Conclusion.undecided(unreferred(row, view, context));
        }
        List<String> types = entry.get().words(LibraryField.PROJECT_TYPES);
        List<String> sectors = entry.get().words(LibraryField.SECTORS);
        List<String> divisions = entry.get().words(LibraryField.DIVISIONS);
        if (types.isEmpty() && sectors.isEmpty() && divisions.isEmpty()) {
            return Conclusion.notApplicable(Reason.OUT_OF_SCOPE);
        }
        Judgement judgement = new Judgement(row, code);
        String type = view.projectType();
        List<Missing> untyped = List.of(Missing.field(GoalField.PROJECT_TYPE.key()));
        judgement.test("type", types, type.isEmpty() ? List.of() : List.of(type), untyped);
        Fact<Department> department = context.fact(DirectoryFacts.DEPARTMENT);
        List<Missing> unknown = List.of(Missing.fact(DirectoryFacts.DEPARTMENT));
        judgement.test(
                "sector", sectors, department.isPresent() ? department.get().sectors() : List.of(), unknown);
        String division = department.isPresent() ? department.get().division() : "";
        judgement.test("division", divisions, division.isEmpty() ? List.of() : List.of(division), unknown);
        return Conclusion.of(
                judgement.defects, judgement.missing.stream().distinct().toList());
    }

    /** Tests one restriction after the other. */
    private static final class Judgement {
        private final RowView row;
        private final String code;
        private final List<Defect> defects = new ArrayList<>();
        private final List<Missing> missing = new ArrayList<>();

        Judgement(RowView row, String code) {
            this.row = row;
            this.code = code;
        }

        void test(String pattern, List<String> allowed, List<String> own, List<Missing> unknown) {
            if (allowed.isEmpty()) {
                return;
            }
            if (own.isEmpty()) {
                missing.addAll(unknown);
            } else if (own.stream().anyMatch(allowed::contains)) {
                return;
            } else if (row.mayBeCut(IndicatorField.LIBRARY_CODE)) {
                missing.add(Missing.REST_OF_FORM);
            } else {
                defects.add(Defect.at(row.place(IndicatorField.LIBRARY_CODE))
                        .pattern(pattern)
                        .with(Shown.name(row)
                                .with("code", Excerpt.of(code))
                                .with("allowed", allowed)
                                .with("own", own)));
            }
        }
    }
}
