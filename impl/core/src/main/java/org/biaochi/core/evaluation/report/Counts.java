// SPDX-License-Identifier: Apache-2.0
package org.biaochi.core.evaluation.report;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.biaochi.api.subject.CellKey;
import org.biaochi.api.subject.Typed;
import org.biaochi.api.subject.Value;
import org.biaochi.core.formula.Rational;
import org.biaochi.core.goal.Reading;

/** Cells as counts of forms, persons and objects. Pure functions. */
final class Counts {
    private static final Pattern COUNT = Pattern.compile("([0-9]{1,9}) ?(?:份|份问卷|人|人次|户|家|个|个项目|项)?");

    private Counts() {}

    /** A whole number; MISSING under the key of the cell if none can be read. */
    static Value<Integer> whole(CellKey key, Typed cell) {
        Matcher count = COUNT.matcher(Reading.text(cell));
        return count.matches() ? Value.present(Integer.parseInt(count.group(1))) : Value.missing(key.key());
    }

    static Value<Rational> of(CellKey key, Typed cell) {
        Value<Integer> count = whole(key, cell);
        return count.isPresent() ? Value.present(Rational.of(count.get())) : Value.missing(count.code());
    }
}
