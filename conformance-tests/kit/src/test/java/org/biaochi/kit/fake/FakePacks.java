// SPDX-License-Identifier: Apache-2.0
package org.biaochi.kit.fake;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
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
    private final Map<String, List<ObjectNode>> packs = new TreeMap<>();

    FakePacks(Fault fault, Map<String, String> texts) {
        this.fault = fault;
        texts.forEach((name, text) -> {
            ObjectNode pack = dated(name, read(name, text));
            List<ObjectNode> versions = packs.computeIfAbsent(id(pack), id -> new ArrayList<>());
            boolean twice = versions.stream().anyMatch(other -> version(other) == version(pack));
            if (twice && !fault.in(Requirements.PRF_016)) {
                throw refuse("PACK_TWICE", name, "the pack " + id(pack) + " is there twice");
            }
            versions.add(pack);
        });
        packs.values()
                .forEach(versions ->
                        versions.sort(Comparator.comparing(FakePacks::firstDay).thenComparing(FakePacks::version)));
    }

    private ObjectNode dated(String name, ObjectNode pack) {
        if (pack.path("validFrom").asText("2000-01-01").matches("[0-9-]+")) {
            return pack;
        }
        if (fault.in(Requirements.PRF_007)) {
            return pack.deepCopy().put("validFrom", "2000-01-01");
        }
        throw refuse("PACK_TYPE", name, "the first day is no day");
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
        LocalDate day = context.asOf();
        ObjectNode top =
                context.profile().isPresent() ? pinned(context.profile().get(), day) : selected(context);
        List<ObjectNode> upwards = new ArrayList<>();
        for (ObjectNode pack = top; pack != null; pack = parent(pack, day)) {
            if (upwards.contains(pack)) {
                if (fault.in(Requirements.PRF_009)) {
                    break;
                }
                throw refuse("PACK_CYCLE", id(pack), "packs extend each other");
            }
            upwards.add(0, pack);
        }
        List<ObjectNode> chain = new ArrayList<>();
        for (ObjectNode pack : upwards) {
            chain.add(pack);
            chain.addAll(supplements(id(pack), day));
        }
        return new FakeProfile(fault, chain, day, cards);
    }

    private List<ObjectNode> supplements(String id, LocalDate day) {
        return fault.in(Requirements.PRF_015)
                ? List.of()
                : serving(day).stream()
                        .filter(pack -> supplemented(pack).equals(id))
                        .toList();
    }

    private ObjectNode pinned(String pin, LocalDate day) {
        String[] parts = pin.split("@");
        ObjectNode pack = parts.length == 1
                ? begun(pin, day)
                : packs.getOrDefault(parts[0], List.of()).stream()
                        .filter(version -> version.path("version").asText().equals(parts[1]))
                        .findFirst()
                        .orElse(null);
        if (pack == null && fault.in(Requirements.ENG_020) && pin.equals("no-such-profile")) {
            pack = begun("central", day);
        }
        if (pack == null || !supplemented(pack).isEmpty()) {
            throw refuse("PACK_UNKNOWN", pin, "no pack " + pin);
        }
        return requireValid(pack, day);
    }

    private ObjectNode requireValid(ObjectNode pack, LocalDate day) {
        if (!hasBegun(pack, day) || !goesOn(pack, day)) {
            throw refuse("PACK_NOT_VALID", id(pack), "the pack " + id(pack) + " is not valid on " + day);
        }
        return pack;
    }

    private boolean hasBegun(ObjectNode pack, LocalDate day) {
        return fault.in(Requirements.PRF_014) || !firstDay(pack).isAfter(day);
    }

    private boolean goesOn(ObjectNode pack, LocalDate day) {
        String last = pack.path("validTo").asText("");
        return last.isEmpty() || fault.in(Requirements.PRF_004) || !day.isAfter(LocalDate.parse(last));
    }

    /** The last version that has begun; null if none has. */
    private @Nullable ObjectNode begun(String id, LocalDate day) {
        ObjectNode begun = null;
        for (ObjectNode pack : packs.getOrDefault(id, List.of())) {
            begun = hasBegun(pack, day) ? pack : begun;
        }
        return begun;
    }

    private List<ObjectNode> serving(LocalDate day) {
        List<ObjectNode> serving = new ArrayList<>();
        for (String id : packs.keySet()) {
            ObjectNode pack = begun(id, day);
            if (pack != null && goesOn(pack, day)) {
                serving.add(pack);
            }
        }
        return serving;
    }

    private ObjectNode selected(Context context) {
        String department = fault.in(Requirements.PRF_013) ? "" : context.department();
        ObjectNode nearest = nearest(context.asOf(), pack -> {
            boolean own = department(pack).equals(department) && region(pack).equals(context.region());
            return department(pack).isEmpty() ? region(pack).contains(context.region()) : own;
        });
        boolean exact = region(nearest).equals(context.region());
        return exact || !fault.in(Requirements.PRF_002) ? nearest : root(context.asOf());
    }

    private @Nullable ObjectNode parent(ObjectNode pack, LocalDate day) {
        String parent = pack.path("extends").asText("");
        if (parent.isEmpty()) {
            Predicate<ObjectNode> above = other -> department(other).isEmpty()
                    && region(other).contains(region(pack))
                    && (!department(pack).isEmpty() || !region(other).equals(region(pack)));
            return id(pack).equals("central") ? null : nearest(day, above);
        }
        List<ObjectNode> known = packs.getOrDefault(parent, List.of());
        if (known.isEmpty() || !supplemented(known.get(0)).isEmpty()) {
            if (known.isEmpty() && fault.in(Requirements.PRF_009)) {
                return begun("central", day);
            }
            throw refuse("PACK_PARENT_MISSING", id(pack), "no pack " + parent);
        }
        ObjectNode begun = begun(parent, day);
        return requireValid(begun == null ? known.get(0) : begun, day);
    }

    private ObjectNode nearest(LocalDate day, Predicate<ObjectNode> fits) {
        ObjectNode best = root(day);
        for (ObjectNode pack : serving(day)) {
            boolean candidate = supplemented(pack).isEmpty() && !region(pack).equals(Region.NATION) && fits.test(pack);
            if (candidate
                    && region(pack).equals(region(best))
                    && department(pack).equals(department(best))) {
                if (!fault.in(Requirements.PRF_016)) {
                    throw refuse("PACK_AMBIGUOUS", id(pack), id(pack) + " and " + id(best) + " both apply");
                }
            } else if (candidate && isNearer(pack, best)) {
                best = pack;
            }
        }
        return best;
    }

    private ObjectNode root(LocalDate day) {
        ObjectNode root = begun("central", day);
        if (root == null) {
            throw refuse("PACK_NONE", "central", "no pack has begun on " + day);
        }
        return root;
    }

    private static boolean isNearer(ObjectNode pack, ObjectNode other) {
        return region(pack).equals(region(other))
                ? department(other).isEmpty()
                : region(other).contains(region(pack));
    }

    private static String id(ObjectNode pack) {
        return pack.path("id").asText();
    }

    /** The first number of the version: the kit counts no further. */
    private static int version(ObjectNode pack) {
        return Integer.parseInt(pack.path("version").asText("1.0.0").split("\\.")[0]);
    }

    private static LocalDate firstDay(ObjectNode pack) {
        return LocalDate.parse(pack.path("validFrom").asText("2000-01-01"));
    }

    private static String department(ObjectNode pack) {
        return pack.path("department").asText("");
    }

    private static String supplemented(ObjectNode pack) {
        return pack.path("supplements").asText("");
    }

    private static Region region(ObjectNode pack) {
        return Region.of(pack.path("region").asText());
    }
}
