// SPDX-License-Identifier: Apache-2.0
package com.example.ratios;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.util.Set;

/**
 * A small engine of another maker behind the line protocol: it computes the ratios of a part and a whole, and says of
 * everything else that it does not do it.
 */
public final class RatioDesk {
    /** The formulas it claims: 在职人员控制率, 预算完成率, 预算调整率, 支付进度率, 结转结余率, 公用经费控制率, 三公控制率, 采购执行率. */
    public static final Set<String> FORMULAS = Set.of("R01", "R03", "R04", "R05", "R06", "R08", "R09", "R10");

    /** 预算调整率: an adjustment may lower the budget. */
    private static final String ADJUSTMENT = "R04";

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int SCALE = 6;

    /** Answers one request. */
    public String answer(String line) {
        ObjectNode answer = JSON.createObjectNode();
        try {
            JsonNode request = JSON.readTree(line);
            answer.set("id", request.path("id"));
            if (!FORMULAS.contains(request.path("formula").asText())) {
                return refuse(answer, "NOT_SUPPORTED", "/formula", "only " + FORMULAS);
            }
            JsonNode inputs = request.path("inputs");
            if (!inputs.isObject()) {
                return refuse(answer, "INPUTS", "/inputs", "an object {\"n\":…,\"d\":…} is needed");
            }
            return answer.put("value", ratio(request.path("formula").asText(), inputs.path("n"), inputs.path("d")))
                    .toString();
        } catch (JsonProcessingException | NumberFormatException e) {
            return refuse(answer, "UNREADABLE", "", e.getMessage());
        }
    }

    private static String ratio(String formula, JsonNode part, JsonNode whole) {
        if (!part.isTextual() || !whole.isTextual()) {
            return "MISSING";
        }
        BigDecimal n = new BigDecimal(part.asText());
        BigDecimal d = new BigDecimal(whole.asText());
        if (d.signum() < 0 || n.signum() < 0 && !formula.equals(ADJUSTMENT)) {
            return "ERROR:NEGATIVE";
        }
        if (d.signum() == 0) {
            return n.signum() == 0 ? "NOT_APPLICABLE" : "ERROR:ZERO_DENOMINATOR";
        }
        return n.divide(d, SCALE, RoundingMode.HALF_UP).toPlainString();
    }

    private static String refuse(ObjectNode answer, String code, String path, String message) {
        answer.putObject("error").put("code", code).put("message", message).put("path", path);
        return answer.toString();
    }

    /** Serves standard input until it ends. */
    public static void main(String[] arguments) throws IOException {
        RatioDesk desk = new RatioDesk();
        BufferedReader in = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        for (String line = in.readLine(); line != null; line = in.readLine()) {
            out.println(desk.answer(line));
        }
    }
}
