// SPDX-License-Identifier: Apache-2.0
package org.biaochi.core.target;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.stream.Collectors;
import org.biaochi.api.goal.Operator;
import org.biaochi.api.goal.Target;
import org.biaochi.api.goal.Target.Bound;
import org.biaochi.core.Rows;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TargetNotationTest {

    private final TargetReader reader = TargetReader.standard();

    @ParameterizedTest
    @CsvSource({"published-targets.tsv,false", "notations.tsv,false", "timeliness-notations.tsv,true"})
    void reads_every_notation_of_the_table(String table, boolean timeliness) {
        TargetContext context = timeliness ? TargetContext.TIMELINESS : TargetContext.NONE;
        for (String[] row : Rows.of(TargetNotationTest.class, table)) {
            Target target = reader.read(row[0], null, null, context);
            assertEquals(String.join("\t", row), row[0] + "\t" + describe(target), row[0]);
            assertEquals(row[0], target.raw());
        }
    }

    private static String describe(Target target) {
        return String.join(
                "\t",
                target.kind().code(),
                target.inferredType().map(Enum::name).orElse("-"),
                target.operator().map(Operator::symbol).orElse("-"),
                orDash(numbers(target)),
                target.unit().map(unit -> unit.name()).orElse("-"),
                target.unit().map(unit -> unit.category().name()).orElse("-"),
                target.start().map(start -> dates(target)).orElse("-"),
                target.isApproximate() ? "yes" : "-",
                orDash(target.remainder()),
                orDash(target.notes().stream().map(Enum::name).collect(Collectors.joining(" "))));
    }

    private static String numbers(Target target) {
        if (target.low().isPresent()) {
            Bound low = target.low().orElseThrow();
            Bound high = target.high().orElseThrow();
            return (low.inclusive() ? "[" : "(") + low.number().toPlainString() + ","
                    + high.number().toPlainString() + (high.inclusive() ? "]" : ")");
        }
        return target.number()
                .map(BigDecimal::toPlainString)
                .orElseGet(
                        () -> target.quantities().stream().map(Object::toString).collect(Collectors.joining(" ")));
    }

    private static String dates(Target target) {
        String start = target.start().orElseThrow().toString();
        String end = target.end().orElseThrow().toString();
        return start.equals(end) ? start : start + "~" + end;
    }

    private static String orDash(String text) {
        return text.isEmpty() ? "-" : text;
    }
}
