// SPDX-License-Identifier: Apache-2.0
package org.biaochi.core.register;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.biaochi.api.monitoring.Light;
import org.biaochi.api.register.Reallocation;
import org.biaochi.api.subject.Cells;
import org.biaochi.api.subject.Value;
import org.biaochi.api.supervision.SupervisedColumn;
import org.biaochi.core.formula.Rational;
import org.biaochi.core.goal.Reading;
import org.biaochi.core.text.Folding;

/** What red objects have left and may be given elsewhere (调剂建议): never more than the balance of their funds. Pure functions. */
final class Reallocations {
    private Reallocations() {}

    static List<Reallocation> of(RegisterBook book, Funds funds) {
        List<String> kinds = book.profile().find(RegisterParameters.REALLOCATED_KINDS).orElse(List.of()).stream()
                .map(Folding::normalise)
                .toList();
        Map<String, Light> lights = RollUps.lights(book.records());
        List<Reallocation> proposals = new ArrayList<>();
        for (Cells<SupervisedColumn> object : book.objects()) {
            String id = Reading.text(object.get(SupervisedColumn.OBJECT_ID));
            boolean red = lights.get(id) == Light.RED
                    && kinds.contains(Reading.text(object.get(SupervisedColumn.OBJECT_KIND)));
            Value<Rational> left = red ? funds.left(id) : Value.notApplicable("");
            boolean nothing = left.isPresent() && left.get().signum() <= 0;
            if (red && !nothing) {
                proposals.add(new Reallocation(id, book.name(id), RegisterBook.cents(left)));
            }
        }
        return proposals;
    }
}
