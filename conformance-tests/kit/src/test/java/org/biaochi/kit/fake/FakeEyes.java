// SPDX-License-Identifier: Apache-2.0
package org.biaochi.kit.fake;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import org.biaochi.kit.corpus.CorpusCase;

/** The little that a fake subject works out by itself where it has nothing by heart. Pure functions. */
final class FakeEyes {
    /** The name of what was worked out. */
    static final String FRESH = "fresh";

    private FakeEyes() {}

    /** What three plain rules say of a goal that nobody has seen before. */
    static List<CorpusCase> judge(JsonNode request) {
        BigDecimal total = BigDecimal.ZERO;
        List<String> nameless = new ArrayList<>();
        List<String> aimless = new ArrayList<>();
        JsonNode rows = request.path("subject").path("indicators");
        for (int i = 0; i < rows.size(); i++) {
            total = total.add(new BigDecimal(rows.get(i).path("weight").asText("0")));
            if (rows.get(i).path("level3").asText().matches("\\d+")) {
                nameless.add("/indicators/" + i + "/level3");
            }
            if (rows.get(i).path("target").asText().isBlank()) {
                aimless.add("/indicators/" + i + "/target");
            }
        }
        boolean whole = total.compareTo(BigDecimal.valueOf(100)) == 0;
        return List.of(
                said(request, "GR-WGT-001", whole ? List.of() : List.of("/indicators")),
                said(request, "GR-IND-001", nameless),
                said(request, "GR-IND-003", aimless));
    }

    private static CorpusCase said(JsonNode request, String rule, List<String> paths) {
        List<CorpusCase.Found> found = paths.isEmpty() ? List.of() : List.of(new CorpusCase.Found(paths, "ERROR"));
        return new CorpusCase(
                rule,
                FRESH,
                request.path("profile").asText(),
                request.path("asOf").asText(),
                "goal",
                "review",
                false,
                request.path("subject"),
                MissingNode.getInstance(),
                MissingNode.getInstance(),
                new CorpusCase.Expectation(paths.isEmpty() ? "PASSED" : "FAILED", found, List.of(), ""));
    }

    /** The value of a plain quotient; {@code 0} for every other formula. */
    static String compute(String formula, JsonNode inputs) {
        return switch (formula) {
            case "F01" ->
                quotient(number(inputs, "X"), number(inputs, "initial").add(number(inputs, "adjust")));
            case "F02" -> quotient(number(inputs, "spent"), number(inputs, "arrived"));
            case "F03" -> quotient(number(inputs, "arrived"), number(inputs, "budget"));
            default -> "0";
        };
    }

    private static BigDecimal number(JsonNode inputs, String name) {
        return new BigDecimal(inputs.path(name).asText("1"));
    }

    private static String quotient(BigDecimal above, BigDecimal below) {
        return below.signum() == 0
                ? "0"
                : above.divide(below, 6, RoundingMode.HALF_UP).toPlainString();
    }
}
