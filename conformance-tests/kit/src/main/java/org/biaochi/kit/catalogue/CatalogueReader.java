// SPDX-License-Identifier: Apache-2.0
package org.biaochi.kit.catalogue;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Set;
import org.biaochi.api.basis.LocalText;

/** Reads one entry and refuses what is not one. */
final class CatalogueReader {
    private static final Set<String> MEMBERS =
            Set.of("id", "level", "profile", "theme", "text", "rationale", "since", "status", "testability", "note");
    private static final Set<String> STATUSES = Set.of("active", "withdrawn");
    private static final Set<String> TESTABILITIES = Set.of("automated", "manual", "untestable");

    private CatalogueReader() {}

    static Entry entry(JsonNode node) {
        String id = node.path("id").asText();
        node.fieldNames().forEachRemaining(name -> require(MEMBERS.contains(name), id, "unknown member " + name));
        require(id.matches("[A-Z]{3}-\\d{3}"), id, "an id is three letters, a hyphen and three digits");
        Entry entry = new Entry(
                id,
                Entry.Level.valueOf(text(node, id, "level")),
                Entry.Profile.valueOf(text(node, id, "profile")),
                both(node, id, "theme"),
                both(node, id, "text"),
                both(node, id, "rationale"),
                text(node, id, "since"),
                text(node, id, "status"),
                text(node, id, "testability"),
                note(node, id));
        require(STATUSES.contains(entry.status()), id, "status is one of " + STATUSES);
        require(TESTABILITIES.contains(entry.testability()), id, "testability is one of " + TESTABILITIES);
        require(
                entry.automated() || !entry.note().en().isBlank(),
                id,
                "what no check proves needs a note that says why");
        return entry;
    }

    private static LocalText note(JsonNode node, String id) {
        return node.has("note") ? both(node, id, "note") : new LocalText("", "");
    }

    private static LocalText both(JsonNode node, String id, String name) {
        JsonNode texts = node.path(name);
        return new LocalText(text(texts, id, "zh"), text(texts, id, "en"));
    }

    private static String text(JsonNode node, String id, String name) {
        String text = node.path(name).asText("");
        require(!text.isBlank(), id, "the member " + name + " is missing or blank");
        return text;
    }

    private static void require(boolean condition, String id, String what) {
        if (!condition) {
            throw new IllegalArgumentException("requirement " + id + ": " + what);
        }
    }
}
