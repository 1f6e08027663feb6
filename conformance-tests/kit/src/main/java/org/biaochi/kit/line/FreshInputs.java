// SPDX-License-Identifier: Apache-2.0
package org.biaochi.kit.line;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.biaochi.kit.probe.Freshness;

/**
 * Inputs of a plain quotient that nobody knows before: the execution rates F01 and F02 and the arrival rate F03, to six places.
 * Immutable; the node must not be changed.
 *
 * @param formula id of the formula
 * @param inputs amounts in 万元
 * @param value the quotient, rounded half up
 */
record FreshInputs(String formula, ObjectNode inputs, String value) {
    private static final int EACH = 20;
    private static final int PLACES = 6;

    static List<FreshInputs> of(Random random) {
        List<FreshInputs> all = new ArrayList<>();
        for (int i = 0; i < EACH; i++) {
            BigDecimal above = amount(random);
            BigDecimal initial = amount(random);
            BigDecimal adjust = amount(random);
            ObjectNode rate = node().put("X", text(above)).put("initial", text(initial));
            rate.put("adjust", text(adjust));
            all.add(new FreshInputs("F01", rate, quotient(above, initial.add(adjust))));
            ObjectNode spent = node().put("spent", text(above)).put("arrived", text(initial));
            all.add(new FreshInputs("F02", spent, quotient(above, initial)));
            ObjectNode arrived = node().put("arrived", text(above)).put("budget", text(adjust));
            all.add(new FreshInputs("F03", arrived, quotient(above, adjust)));
        }
        return all;
    }

    private static ObjectNode node() {
        return JsonNodeFactory.instance.objectNode();
    }

    private static BigDecimal amount(Random random) {
        return BigDecimal.valueOf(Freshness.between(random, 1, 9_999_999), 2);
    }

    private static String text(BigDecimal amount) {
        return amount.toPlainString();
    }

    private static String quotient(BigDecimal above, BigDecimal below) {
        return above.divide(below, PLACES, RoundingMode.HALF_UP).toPlainString();
    }
}
