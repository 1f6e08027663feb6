// SPDX-License-Identifier: Apache-2.0
package org.biaochi.json;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.biaochi.api.subject.CellKey;
import org.biaochi.api.subject.Cells;
import org.biaochi.api.subject.Extras;
import org.biaochi.api.subject.Typed;
import org.biaochi.core.input.UnknownKey;

/**
 * The cells of a form that stand beside those of its goal: taken out of what a goal review keeps without reading it. A member that
 * is no cell stays where it is. Immutable; any number of threads.
 *
 * @param <K> the keys
 */
public final class CellsBeside<K extends Enum<K> & CellKey> {
    private final Class<K> keys;
    private final Map<String, K> names = new HashMap<>();

    /** The keys under their own names and in the spelling of form tables ({@code window_start}). */
    public CellsBeside(Class<K> keys) {
        this(keys, Map.of());
    }

    /** The same, and other names that form tables use. */
    public CellsBeside(Class<K> keys, Map<String, K> aliases) {
        this.keys = keys;
        names.putAll(aliases);
        for (K key : keys.getEnumConstants()) {
            names.put(key.key(), key);
            names.put(snake(key.key()), key);
        }
    }

    private static String snake(String key) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < key.length(); i++) {
            char c = key.charAt(i);
            boolean upper = c >= 'A' && c <= 'Z';
            text.append(upper ? "_" + (char) (c + 'a' - 'A') : String.valueOf(c));
        }
        return text.toString();
    }

    /** The names of the cells. */
    Set<String> names() {
        return names.keySet();
    }

    /** Whether a member of this name is one of the cells. */
    public boolean knows(String name) {
        return names.containsKey(name);
    }

    /** What a member unknown to the goal is here: empty if it is one of the cells, else the key that may have meant one of them. */
    Optional<UnknownKey> unknown(UnknownKey key, String name, Extras object) {
        return knows(name)
                ? Optional.empty()
                : Optional.of(key.or(names.keySet(), object.members().keySet()));
    }

    /** The cell that a member of this name is; empty if it is none. */
    public Optional<K> keyOf(String name) {
        return Optional.ofNullable(names.get(name));
    }

    /** The cells of one object. */
    public Cells<K> of(Extras extras) {
        return builder(extras).build();
    }

    /** The cells of the rows of a table; a column that some row has is BLANK in the others. */
    public List<Cells<K>> ofRows(List<Extras> rows) {
        List<Cells.Builder<K>> builders = new ArrayList<>();
        EnumSet<K> carried = EnumSet.noneOf(keys);
        for (Extras row : rows) {
            Cells.Builder<K> builder = builder(row);
            for (K key : keys.getEnumConstants()) {
                if (!builder.get(key).isAbsent()) {
                    carried.add(key);
                }
            }
            builders.add(builder);
        }
        List<Cells<K>> cells = new ArrayList<>();
        for (Cells.Builder<K> builder : builders) {
            for (K key : carried) {
                if (builder.get(key).isAbsent()) {
                    builder.set(key, Typed.BLANK);
                }
            }
            cells.add(builder.build());
        }
        return cells;
    }

    /** What is left once the cells are taken out. */
    public Extras rest(Extras extras) {
        Map<String, String> rest = new LinkedHashMap<>();
        extras.members().forEach((name, json) -> {
            if (!names.containsKey(name) || cell(json).isEmpty()) {
                rest.put(name, json);
            }
        });
        return Extras.of(rest);
    }

    /** The name under which the first of these objects has a key; the key's own name if none has it. */
    public String nameOf(K key, List<Extras> objects) {
        for (Extras object : objects) {
            for (String name : object.members().keySet()) {
                if (names.get(name) == key) {
                    return name;
                }
            }
        }
        return key.key();
    }

    private Cells.Builder<K> builder(Extras extras) {
        Cells.Builder<K> cells = Cells.of(keys);
        extras.members().forEach((name, json) -> {
            K key = names.get(name);
            boolean better =
                    key != null && (name.equals(key.key()) || !cells.get(key).isValue());
            if (key != null && better) {
                cell(json).ifPresent(cell -> cells.set(key, cell));
            }
        });
        return cells;
    }

    /** The cell that a member is; empty if its value is none. Most are plain texts, which need no parser. */
    private static Optional<Typed> cell(String json) {
        int last = json.length() - 1;
        if (last > 0 && json.charAt(0) == '"' && json.charAt(last) == '"' && json.indexOf('\\') < 0) {
            return Optional.of(Typed.of(json.substring(1, last)));
        }
        JsonNode value = JsonTrees.read(json.getBytes(StandardCharsets.UTF_8));
        if (value.isObject() && value.size() == 1 && value.path("blank").isTextual()) {
            return Optional.of(Typed.blank(value.path("blank").asText()));
        }
        if (!value.isValueNode()) {
            return Optional.empty();
        }
        return Optional.of(value.isNull() ? Typed.BLANK : Typed.of(value.asText()));
    }
}
