// SPDX-License-Identifier: Apache-2.0
package org.biaochi.benchmarks;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A form table as plain records: what a host that uses Jackson's databind would declare. */
public record FormTable(
        @Nullable String title,
        @Nullable String publisher,
        @Nullable Integer year,
        @Nullable String kind,
        @Nullable Project project,
        @Nullable List<Fund> funds,
        @Nullable String goal_text,
        @Nullable List<Row> indicators) {
    /** The head of the form. */
    public record Project(
            @Nullable String name,
            @Nullable String department,
            @Nullable String dept_code,
            @Nullable String unit,
            @Nullable String code,
            @Nullable String period_start,
            @Nullable String period_end,
            @Nullable String attribute) {}

    /** A fund line. */
    public record Fund(@Nullable String item, @Nullable String initial_budget) {}

    /** An indicator row. */
    public record Row(
            @Nullable String level1,
            @Nullable String level2,
            @Nullable String level3,
            @Nullable String target,
            @Nullable String weight,
            @Nullable String standard) {}
}
