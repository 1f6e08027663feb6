// SPDX-License-Identifier: Apache-2.0
package org.biaochi.json;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import org.biaochi.api.facts.IssueLedger;
import org.biaochi.api.facts.LinkageFacts;

/** The facts of linkage and rectification in JSON. */
final class LinkageFactFormats {
    static final List<FactFormat<?>> ALL =
            List.of(new FactFormat<>(LinkageFacts.ISSUE_LEDGER, (value, path, goals) -> ledger(value, path)));

    private static final String YEAR = "year";
    private static final String CATEGORY = "category";

    private LinkageFactFormats() {}

    private static IssueLedger ledger(JsonNode value, String path) {
        List<IssueLedger.Issue> issues = new ArrayList<>();
        for (JsonNode each : JsonTrees.elements(value, path)) {
            String at = path + "/" + issues.size();
            JsonTrees.allowOnly(each, at, List.of(YEAR, CATEGORY));
            issues.add(new IssueLedger.Issue(
                    JsonTrees.year(JsonTrees.member(each, YEAR, at), at + "/year"),
                    FactMembers.known(each, CATEGORY, at, JsonTrees::text)));
        }
        return new IssueLedger(issues);
    }
}
