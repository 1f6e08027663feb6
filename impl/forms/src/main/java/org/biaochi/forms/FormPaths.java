// SPDX-License-Identifier: Apache-2.0
package org.biaochi.forms;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.biaochi.api.goal.GoalField;
import org.biaochi.api.goal.Indicator;
import org.biaochi.api.goal.IndicatorField;
import org.biaochi.api.goal.PerformanceGoal;
import org.biaochi.api.goal.PeriodSet;
import org.biaochi.api.subject.Place;
import org.biaochi.core.input.SourcePaths;
import org.biaochi.json.RawJson;
import org.jspecify.annotations.Nullable;

/** Paths of one form table: each cell under the key where the table has it, else under its first key. Immutable. */
final class FormPaths implements SourcePaths {
    private static final String PROGRESS_PLAN = "progressPlan";
    private static final Map<String, String> BLOCKS =
            Map.of(PeriodSet.OVERALL.key(), FormKeys.OVERALL_INDICATORS_KEY, PROGRESS_PLAN, FormKeys.PROGRESS_KEY);

    private static final String ANNUAL_ROWS = "/" + FormKeys.INDICATORS_KEY + "/";
    private static final String OVERALL_ROWS = "/" + FormKeys.OVERALL_INDICATORS_KEY + "/";

    private final PerformanceGoal goal;

    FormPaths(PerformanceGoal goal) {
        this.goal = goal;
    }

    @Override
    public String source(Place place) {
        String cell = cellOfRow(place);
        if (cell != null) {
            return cell;
        }
        List<Place> steps = place.segments();
        if (steps.isEmpty()) {
            return "";
        }
        String first = steps.get(0).name();
        Optional<GoalField> field = GoalField.ofKey(first);
        if (field.isPresent() && steps.size() == 1) {
            return field(field.get());
        }
        Place path = Place.ROOT.child(BLOCKS.getOrDefault(first, first));
        for (int i = 1; i < steps.size(); i++) {
            Place step = steps.get(i);
            path = step.position() >= 0
                    ? path.child(step.position())
                    : path.child(i == 2 ? cell(first, steps.get(1).position(), step.name()) : step.name());
        }
        return path.toString();
    }

    /** The path of a cell of an indicator row, where most findings are; null for any other place. */
    private @Nullable String cellOfRow(Place place) {
        Place row = place.parent();
        if (row == null || row.position() < 0) {
            return null;
        }
        Place block = row.parent();
        if (block == null || !Place.ROOT.equals(block.parent())) {
            return null;
        }
        boolean annual = block.name().equals(PeriodSet.ANNUAL.key());
        if (!annual && !block.name().equals(PeriodSet.OVERALL.key())) {
            return null;
        }
        IndicatorField field = IndicatorField.ofKey(place.name()).orElse(null);
        if (field == null) {
            return null;
        }
        return (annual ? ANNUAL_ROWS : OVERALL_ROWS) + row.position() + "/"
                + column(block.name(), row.position(), field);
    }

    private String field(GoalField field) {
        Map<String, String> top = goal.extras().members();
        Map<String, String> rest = RawJson.members(top.getOrDefault(FormKeys.PROJECT_KEY, ""));
        Key<GoalField> spelled =
                Spelling.of(FormKeys.TOP, top, FormKeys.PROJECT, rest).standing(field, goal.field(field));
        if (spelled == null && Printed.explains(goal, field)) {
            return field(Printed.cellOf(field));
        }
        Key<GoalField> key = spelled == null ? primary(field) : spelled;
        boolean inProject = FormKeys.PROJECT.key(key.name()) == key;
        return (inProject ? "/" + FormKeys.PROJECT_KEY : "") + "/" + key.name();
    }

    private static Key<GoalField> primary(GoalField field) {
        for (Key<GoalField> key : FormKeys.PROJECT.keysOf(field)) {
            if (key.rank() == 0) {
                return key;
            }
        }
        return FormKeys.TOP.keysOf(field).get(0);
    }

    private String cell(String block, int position, String name) {
        return switch (block) {
            case "indicators", "overallIndicators" ->
                IndicatorField.ofKey(name)
                        .map(column -> column(block, position, column))
                        .orElse(name);
            case FormKeys.TASKS_KEY -> name.equals("goalRef") ? "goal_ref" : name;
            default -> name;
        };
    }

    private String column(String block, int position, IndicatorField column) {
        List<Indicator> rows = goal.rows(block.equals(PeriodSet.ANNUAL.key()) ? PeriodSet.ANNUAL : PeriodSet.OVERALL);
        Key<IndicatorField> key = null;
        if (position >= 0 && position < rows.size()) {
            Indicator row = rows.get(position);
            if (row.extras().isEmpty()) {
                return FormKeys.ROW.keysOf(column).get(0).name();
            }
            key = Spelling.of(FormKeys.ROW, row.extras().members()).standing(column, row.cell(column));
        }
        return (key == null ? FormKeys.ROW.keysOf(column).get(0) : key).name();
    }

    @Override
    public Place place(String path) {
        List<Place> steps = Place.ofPointer(path).segments();
        if (steps.isEmpty()) {
            return Place.ROOT;
        }
        String first = steps.get(0).name();
        boolean project = first.equals(FormKeys.PROJECT_KEY) && steps.size() == 2;
        Shape<GoalField> shape = project ? FormKeys.PROJECT : FormKeys.TOP;
        GoalField field = steps.size() == (project ? 2 : 1)
                ? fieldOf(shape.key(steps.get(steps.size() - 1).name()))
                : null;
        if (field != null) {
            return Place.ROOT.child(field.key());
        }
        Place place = Place.ROOT.child(blockOf(first));
        for (int i = 1; i < steps.size(); i++) {
            Place step = steps.get(i);
            place = step.position() >= 0
                    ? place.child(step.position())
                    : place.child(i == 2 ? modelCell(first, step.name()) : step.name());
        }
        return place;
    }

    private static @Nullable GoalField fieldOf(@Nullable Key<GoalField> key) {
        return key == null ? null : key.cell();
    }

    private static String blockOf(String key) {
        for (Map.Entry<String, String> block : BLOCKS.entrySet()) {
            if (block.getValue().equals(key)) {
                return block.getKey();
            }
        }
        return key;
    }

    private static String modelCell(String block, String name) {
        return switch (block) {
            case FormKeys.INDICATORS_KEY, FormKeys.OVERALL_INDICATORS_KEY -> {
                Key<IndicatorField> key = FormKeys.ROW.key(name);
                IndicatorField column = key == null ? null : key.cell();
                yield column == null ? name : column.key();
            }
            case FormKeys.TASKS_KEY -> name.equals("goal_ref") ? "goalRef" : name;
            default -> name;
        };
    }

    @Override
    public String toString() {
        return "form table";
    }
}
