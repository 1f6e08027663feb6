// SPDX-License-Identifier: Apache-2.0
package org.biaochi.api.rule;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.AbstractMap;
import java.util.AbstractSet;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The typed arguments of a finding: what was seen, what was expected. Values are texts, exact decimals, days or lists of
 * texts; each has one canonical text. Sorted by name. Immutable.
 */
public final class Arguments {
    /** No arguments. */
    public static final Arguments NONE = new Arguments(new Sorted(List.of()));

    private final Sorted values;

    private Arguments(Sorted values) {
        this.values = values;
    }

    /** One text argument. */
    public static Arguments of(String name, String value) {
        return NONE.with(name, value);
    }

    /** These and a text. */
    public Arguments with(String name, String value) {
        return put(name, value);
    }

    /** These and an exact number. */
    public Arguments with(String name, BigDecimal value) {
        return put(name, value);
    }

    /** These and a whole number. */
    public Arguments with(String name, long value) {
        return put(name, BigDecimal.valueOf(value));
    }

    /** These and a day. */
    public Arguments with(String name, LocalDate value) {
        return put(name, value);
    }

    /** These and a list of texts. */
    public Arguments with(String name, List<String> value) {
        return put(name, List.copyOf(value));
    }

    private Arguments put(String name, Object value) {
        return new Arguments(values.with(Objects.requireNonNull(name, "name"), Objects.requireNonNull(value, "value")));
    }

    /** The arguments by name: {@link String}, {@link BigDecimal}, {@link LocalDate} or {@code List<String>}. */
    public Map<String, Object> values() {
        return values;
    }

    /** The canonical text of an argument: plain stripped decimals, ISO days, lists joined by 、; empty if there is none. */
    public String text(String name) {
        Object value = values.get(name);
        return value == null ? "" : text(value);
    }

    private static String text(Object value) {
        if (value instanceof BigDecimal number) {
            return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
        }
        if (value instanceof List<?> list) {
            StringBuilder joined = new StringBuilder();
            for (Object element : list) {
                joined.append(joined.length() == 0 ? "" : "、").append(element);
            }
            return joined.toString();
        }
        return value.toString();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Arguments arguments && arguments.values.equals(values);
    }

    @Override
    public int hashCode() {
        return values.hashCode();
    }

    @Override
    public String toString() {
        return values.toString();
    }

    /** A map of the few arguments that a finding has: a list sorted by name, which is copied faster than a tree. Immutable. */
    private static final class Sorted extends AbstractMap<String, Object> {
        private final List<Entry<String, Object>> entries;

        Sorted(List<Entry<String, Object>> entries) {
            this.entries = entries;
        }

        Sorted with(String name, Object value) {
            Entry<String, Object> entry = Map.entry(name, value);
            if (entries.isEmpty()) {
                return new Sorted(List.of(entry));
            }
            List<Entry<String, Object>> more = new ArrayList<>(entries.size() + 1);
            more.addAll(entries);
            int at = 0;
            while (at < more.size() && more.get(at).getKey().compareTo(name) < 0) {
                at++;
            }
            if (at < more.size() && more.get(at).getKey().equals(name)) {
                more.remove(at);
            }
            more.add(at, entry);
            return new Sorted(List.copyOf(more));
        }

        @Override
        public @Nullable Object get(@Nullable Object name) {
            for (int i = 0; i < entries.size(); i++) {
                if (entries.get(i).getKey().equals(name)) {
                    return entries.get(i).getValue();
                }
            }
            return null;
        }

        @Override
        public Set<Entry<String, Object>> entrySet() {
            return new AbstractSet<>() {
                @Override
                public int size() {
                    return entries.size();
                }

                @Override
                public Iterator<Entry<String, Object>> iterator() {
                    return entries.iterator();
                }
            };
        }
    }
}
