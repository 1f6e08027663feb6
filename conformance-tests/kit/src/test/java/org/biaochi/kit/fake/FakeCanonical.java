// SPDX-License-Identifier: Apache-2.0
package org.biaochi.kit.fake;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TimeZone;
import org.biaochi.api.review.Gate;
import org.biaochi.api.rule.Finding;
import org.biaochi.api.rule.LedgerRow;
import org.biaochi.api.rule.Verdict;
import org.biaochi.kit.catalogue.Requirements;

/** The canonical result of the fake engine: other members than the reference's, as canonical. */
final class FakeCanonical {
    private FakeCanonical() {}

    static byte[] write(
            Fault fault,
            Verdict verdict,
            Optional<Gate> gate,
            List<LedgerRow> ledger,
            List<Finding> findings,
            String surplus,
            int open) {
        ObjectNode root = JsonNodeFactory.instance.objectNode();
        root.put("verdict", verdict.name());
        gate.ifPresent(g -> root.put("gate", g.toString()));
        ledger.forEach(row -> root.put(
                row.rule().toString(), row.outcome() + " " + row.missing() + row.reasons() + row.statedReasons()));
        findings.forEach(f -> root.withArrayProperty("findings").add(f + " " + f.pattern() + f.waiver()));
        if (!surplus.isEmpty()) {
            root.put("surplus", surplus);
        }
        Thread thread = Thread.currentThread();
        switch (fault.requirement()) {
            case Requirements.ENG_002 -> root.put("where", Locale.getDefault().toLanguageTag());
            case Requirements.ENG_003 -> root.put("where", TimeZone.getDefault().getID());
            case Requirements.ENG_004 -> root.put("where", String.valueOf(thread.getContextClassLoader() == null));
            case Requirements.ENG_005 ->
                root.put("where", String.valueOf(thread.getName().startsWith("pool-")));
            case Requirements.ENG_006 -> root.put("where", open);
            default -> {}
        }
        String text = FakeJson.sorted(root).toString();
        return (fault.in(Requirements.ENG_009) ? text.replaceFirst("\\{", "{ ") : text)
                .getBytes(StandardCharsets.UTF_8);
    }
}
