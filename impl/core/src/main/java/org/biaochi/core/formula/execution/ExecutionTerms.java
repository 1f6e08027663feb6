// SPDX-License-Identifier: Apache-2.0
package org.biaochi.core.formula.execution;

import java.util.List;
import org.biaochi.api.monitoring.Light;
import org.biaochi.api.profile.Table;
import org.biaochi.api.profile.TableShape;
import org.biaochi.core.formula.Ladder;
import org.biaochi.core.formula.Lights;
import org.biaochi.core.formula.Rational;
import org.biaochi.core.formula.Term;

/** The parameters of F04 to F07. Their values stand in the packs. */
public final class ExecutionTerms {
    /** Which time progress a place uses. */
    public static final Term<TimeProgress.Method> METHOD =
            Term.choice("F04.method", TimeProgress.Method.class, "序时进度的算法", "how time progress is computed");

    /** The lights by R: columns {@code light}, {@code from}, {@code to}. */
    public static final Term<Ladder<Light>> ATTAINMENT_LIGHTS =
            Term.table("F05.lights", Lights::read, Lights.SHAPE, "进度达成比 R 的亮灯区间", "lights by attainment R");

    /** Points behind time progress from which the light is yellow; usually unset. */
    public static final Term<Rational> YELLOW_LAG =
            Term.number("F06.dy", "百分点", "落后序时进度多少起亮黄灯", "points behind time progress from which the light is yellow");

    /** Points behind time progress from which the light is red; usually unset. */
    public static final Term<Rational> RED_LAG =
            Term.number("F06.dr", "百分点", "落后序时进度多少起亮红灯", "points behind time progress from which the light is red");

    /** What should have been executed by the end of certain months: columns {@code month}, {@code rate}; usually unset. */
    public static final Term<Checkpoints> CHECKPOINTS = Term.table(
            "F07.checkpoints",
            (Table table) -> Checkpoints.read(table),
            TableShape.table()
                    .column("month", "integer 1..12")
                    .column("rate", "decimal 0..1")
                    .steps("month")
                    .rising("rate")
                    .build(),
            "执行率考核节点",
            "checkpoints of the execution rate");

    /** Those that formulas take. */
    public static final List<Term<?>> ALL = List.of(METHOD, ATTAINMENT_LIGHTS, YELLOW_LAG, RED_LAG, CHECKPOINTS);

    private ExecutionTerms() {}
}
