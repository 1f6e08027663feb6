// SPDX-License-Identifier: Apache-2.0
package org.biaochi.benchmarks;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A form table as plain records: what a host that uses Jackson's databind would declare, with the shape rules as constraints
 * of Jakarta Validation. The message of a constraint is the rule that it stands for.
 */
public record FormTable(
        @Nullable String title,
        @Nullable String publisher,
        @Nullable Integer year,
        @Nullable String kind,
        @Valid @Nullable Project project,
        @Nullable List<@Valid Fund> funds,

        @NotBlank(message = ShapeRules.FIELD)
        @Pattern(regexp = ShapeRules.GOAL_TEXT, message = ShapeRules.GOAL_LENGTH)
        @Nullable
        String goal_text,

        @Nullable List<@Valid Row> indicators) {
    /** The rows; none if the table has none. */
    List<Row> rows() {
        return indicators == null ? List.of() : indicators;
    }

    /** The head of the form. */
    public record Project(
            @NotBlank(message = ShapeRules.FIELD) @Nullable String name,
            @Nullable String department,
            @NotBlank(message = ShapeRules.FIELD) @Nullable String dept_code,
            @NotBlank(message = ShapeRules.FIELD) @Nullable String unit,
            @Nullable String code,
            @NotBlank(message = ShapeRules.FIELD) @Nullable String period_start,
            @NotBlank(message = ShapeRules.FIELD) @Nullable String period_end,
            @NotBlank(message = ShapeRules.FIELD) @Nullable String attribute,
            @Nullable String type) {}

    /** A fund line. */
    public record Fund(
            @Nullable String item,
            @NotBlank(message = ShapeRules.FIELD) @Nullable String initial_budget) {}

    /** An indicator row. */
    public record Row(
            @Nullable String level1,
            @Nullable String level2,

            @Pattern(regexp = ShapeRules.NAME, message = ShapeRules.EMPTY_NAME)
            @Size(max = ShapeRules.NAME_LENGTH, message = ShapeRules.LONG_NAME)
            @Nullable
            String level3,

            @NotBlank(message = ShapeRules.EMPTY_VALUE)
            @Pattern(regexp = ShapeRules.VALUE, message = ShapeRules.PLACEHOLDER)
            @Nullable
            String target,

            @Pattern(regexp = ShapeRules.WEIGHT, message = ShapeRules.SINGLE_WEIGHT) @Nullable
            String weight,

            @Nullable String standard) {}
}
