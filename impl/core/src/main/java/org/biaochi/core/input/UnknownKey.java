// SPDX-License-Identifier: Apache-2.0
package org.biaochi.core.input;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.biaochi.api.basis.LocalText;
import org.biaochi.api.subject.Place;
import org.biaochi.core.yaml.Nearest;

/**
 * A member of an input that its format does not know. It is kept as it is; where it looks like a known one that the
 * object lacks, it is told, for whoever mistyped a key has left a cell blank without knowing. Immutable.
 *
 * @param path where it stands, as a JSON pointer
 * @param free the names that the format knows at this place and that the object does not have
 */
public record UnknownKey(String path, Set<String> free) {
    /** Copies the names. */
    public UnknownKey {
        free = Set.copyOf(free);
    }

    /** The key of an object with these members in a format with these names. */
    public static UnknownKey at(String path, Set<String> known, Set<String> given) {
        Set<String> free = new HashSet<>(known);
        free.removeAll(given);
        return new UnknownKey(path, free);
    }

    /** The same key where the format knows other names as well. */
    public UnknownKey or(Set<String> known, Set<String> given) {
        Set<String> all = new HashSet<>(free);
        all.addAll(known);
        all.removeAll(given);
        return new UnknownKey(path, all);
    }

    /** The name that was most probably meant; empty if none is near. */
    public Optional<String> meant() {
        List<Place> steps = Place.ofPointer(path).segments();
        return steps.isEmpty()
                ? Optional.empty()
                : Nearest.to(steps.get(steps.size() - 1).name(), free);
    }

    /** What is to be told of these: one key in many rows once, nothing about a key that resembles none. */
    public static List<LocalText> remarks(List<UnknownKey> keys) {
        Map<List<String>, UnknownKey> first = new LinkedHashMap<>();
        Map<List<String>, Integer> times = new HashMap<>();
        for (UnknownKey key : keys) {
            List<String> names = Place.ofPointer(key.path).segments().stream()
                    .map(Place::name)
                    .toList();
            first.putIfAbsent(names, key);
            times.merge(names, 1, Integer::sum);
        }
        List<LocalText> remarks = new ArrayList<>();
        first.forEach((names, key) ->
                key.meant().ifPresent(name -> remarks.add(key.remark(name, times.getOrDefault(names, 1)))));
        return remarks;
    }

    private LocalText remark(String name, int times) {
        return new LocalText(
                path + (times > 1 ? " 等 " + times + " 处" : "") + " 不是这里认识的键，是否想写 \"" + name + "\"？现按没有填写 " + name
                        + " 处理，原内容照样保留",
                path + (times > 1 ? " (" + times + " places)" : "") + " is no key known here; did you mean \"" + name
                        + "\"? " + name + " counts as not given, what was typed is kept");
    }
}
