// SPDX-License-Identifier: Apache-2.0
package org.biaochi.kit.fake;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.biaochi.api.basis.ConfigurationException;
import org.biaochi.api.basis.LocalText;
import org.biaochi.api.engine.Context;
import org.biaochi.api.rule.RuleCard;
import org.biaochi.api.subject.Region;
import org.biaochi.kit.catalogue.Requirements;
import org.jspecify.annotations.Nullable;

/** Packs as JSON trees, and the chain of layers for a context. */
final class FakePacks {
    private static final ObjectMapper LAX = new ObjectMapper();
    private static final ObjectMapper STRICT = new ObjectMapper().enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION);

    /** The packs of all engines, read once: the same few hundred texts come again and again, and nobody changes a tree. */
    private static final Map<String, ObjectNode> READ = new ConcurrentHashMap<>();

    private final Fault fault;
    private final Map<String, ObjectNode> packs = new TreeMap<>();

    FakePacks(Fault fault, Map<String, String> texts) {
        this.fault = fault;
        texts.forEach((name, text) -> {
            ObjectNode pack = read(name, text);
            packs.put(pack.path("id").asText(), pack);
        });
    }

    private ObjectNode read(String name, String text) {
        if (fault.in(Requirements.PRF_012)) {
            return tree(LAX, name, text, "off");
        }
        return fault.in(Requirements.PRF_011)
                ? tree(STRICT, name, text, "false")
                : READ.computeIfAbsent(text, unread -> tree(STRICT, name, unread, "off"));
    }

    private static ObjectNode tree(ObjectMapper mapper, String name, String text, String off) {
        try {
            return (ObjectNode) mapper.readTree(text.replaceAll(": off\\b", ": \"" + off + "\""));
        } catch (JsonProcessingException e) {
            throw refuse("PACK_SYNTAX", name, e.getMessage());
        }
    }

    static ConfigurationException refuse(String code, String location, String what) {
        return new ConfigurationException(code, location, new LocalText(what, what));
    }

    Set<String> ids() {
        return packs.keySet();
    }

    FakeProfile resolve(Context context, Collection<RuleCard> cards) {
        ObjectNode top =
                context.profile().isPresent() ? pinned(context.profile().get(), context.asOf()) : selected(context);
        List<ObjectNode> chain = new ArrayList<>();
        for (ObjectNode pack = top; pack != null; pack = parent(pack, context.asOf())) {
            if (chain.contains(pack)) {
                if (fault.in(Requirements.PRF_009)) {
                    break;
                }
                throw refuse("PACK_CYCLE", pack.path("id").asText(), "packs extend each other");
            }
            chain.add(0, pack);
        }
        return new FakeProfile(fault, chain, context.asOf(), cards);
    }

    private ObjectNode pinned(String id, LocalDate day) {
        ObjectNode pack = packs.get(id);
        if (pack == null && fault.in(Requirements.ENG_020) && id.equals("no-such-profile")) {
            pack = packs.get("central");
        }
        if (pack == null) {
            throw refuse("PACK_UNKNOWN", id, "no pack " + id);
        }
        if (!valid(pack, day)) {
            throw refuse("PACK_NOT_VALID", id, "the pack " + id + " is not valid on " + day);
        }
        return pack;
    }

    private boolean valid(ObjectNode pack, LocalDate day) {
        String last = pack.path("validTo").asText("");
        return last.isEmpty() || fault.in(Requirements.PRF_004) || !day.isAfter(LocalDate.parse(last));
    }

    private ObjectNode selected(Context context) {
        if (fault.in(Requirements.PRF_002)) {
            ObjectNode exact = packs.values().stream()
                    .filter(pack -> valid(pack, context.asOf()) && region(pack).equals(context.region()))
                    .findFirst()
                    .orElse(null);
            return exact == null ? packs.get("central") : exact;
        }
        return nearest(context.region(), context.asOf(), "");
    }

    private @Nullable ObjectNode parent(ObjectNode pack, LocalDate day) {
        String id = pack.path("id").asText();
        String parent = pack.path("extends").asText("");
        if (!parent.isEmpty()) {
            if (!packs.containsKey(parent) && !fault.in(Requirements.PRF_009)) {
                throw refuse("PACK_PARENT_MISSING", id, "no pack " + parent);
            }
            return packs.getOrDefault(parent, packs.get("central"));
        }
        return id.equals("central") ? null : nearest(region(pack), day, id);
    }

    private static Region region(ObjectNode pack) {
        return Region.of(pack.path("region").asText());
    }

    private ObjectNode nearest(Region region, LocalDate day, String but) {
        ObjectNode best = packs.get("central");
        for (ObjectNode pack : packs.values()) {
            boolean fits = valid(pack, day)
                    && region(pack).contains(region)
                    && !pack.path("id").asText().equals(but);
            if (fits && region(best).contains(region(pack)) && !region(pack).equals(region(best))) {
                best = pack;
            }
        }
        return best;
    }
}
