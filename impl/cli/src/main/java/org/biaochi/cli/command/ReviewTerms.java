// SPDX-License-Identifier: Apache-2.0
package org.biaochi.cli.command;

import java.util.function.Predicate;
import org.biaochi.api.engine.Context;
import org.biaochi.api.subject.Subject;
import org.biaochi.cli.facts.FactFolder;
import org.biaochi.cli.input.ExpectedReports;
import org.jspecify.annotations.Nullable;

/**
 * On which terms all subjects of a run are reviewed.
 *
 * @param context where and when
 * @param draft whether they are still being typed
 * @param entersBudget whether they are to enter the budget
 * @param facts where facts come from; null if nobody supplies any
 * @param scope which subjects are looked at
 * @param expected whose reports are expected; null if nobody says
 */
record ReviewTerms(
        Context context,
        boolean draft,
        boolean entersBudget,
        @Nullable FactFolder facts,
        Predicate<Subject> scope,
        @Nullable ExpectedReports expected) {}
