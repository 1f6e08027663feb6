// SPDX-License-Identifier: Apache-2.0
package org.biaochi.core.canonical;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.time.temporal.TemporalAccessor;
import java.util.Collection;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.biaochi.api.basis.FormulaId;
import org.biaochi.api.basis.LegalBasis;
import org.biaochi.api.basis.RuleId;
import org.biaochi.api.facts.Digested;
import org.biaochi.api.facts.Fact;
import org.biaochi.api.goal.PerformanceGoal;
import org.biaochi.api.rule.Figure;
import org.biaochi.api.subject.Amount;
import org.biaochi.api.subject.CellKey;
import org.biaochi.api.subject.Cells;
import org.biaochi.api.subject.Composite;
import org.biaochi.api.subject.Extras;
import org.biaochi.api.subject.Place;
import org.biaochi.api.subject.Region;
import org.biaochi.api.subject.Typed;
import org.biaochi.api.subject.Value;

/**
 * Writes a value of the API, or one made of such values, canonically: texts, enums, exact numbers, days, cells, amounts, goals,
 * records, collections, optionals, and what says of itself of which parts it is made. Equal values give equal bytes. Pure
 * functions; any number of threads.
 */
public final class ValueCanonical {
    private ValueCanonical() {}

    /**
     * Writes a value.
     *
     * @throws IllegalArgumentException if a part of it is of a class that has no canonical form; the class is named
     */
    public static void write(Object value, CanonicalJson json) {
        if (value instanceof String || value instanceof TemporalAccessor || isId(value)) {
            json.text(value.toString());
        } else if (value instanceof Enum<?> constant) {
            json.text(constant.name());
        } else if (value instanceof Boolean flag) {
            json.bool(flag);
        } else if (value instanceof Number number) {
            json.decimal(exact(number));
        } else if (value instanceof Typed cell) {
            cell(cell, json);
        } else if (value instanceof Optional<?> optional) {
            optional.ifPresentOrElse(present -> write(present, json), json::none);
        } else if (value instanceof Collection<?> elements) {
            elements(elements, json);
        } else {
            composed(value, json);
        }
    }

    private static boolean isId(Object value) {
        return value instanceof Place
                || value instanceof Region
                || value instanceof RuleId
                || value instanceof FormulaId
                || value instanceof Class<?>;
    }

    private static BigDecimal exact(Number number) {
        if (number instanceof BigDecimal decimal) {
            return decimal;
        }
        if (number instanceof BigInteger integer) {
            return new BigDecimal(integer);
        }
        if (number instanceof Integer || number instanceof Long || number instanceof Short || number instanceof Byte) {
            return BigDecimal.valueOf(number.longValue());
        }
        throw noForm(number);
    }

    private static void composed(Object value, CanonicalJson json) {
        if (value instanceof Digested digested) {
            json.text(digested.digest());
        } else if (value instanceof PerformanceGoal goal) {
            GoalCanonical.write(goal, json);
        } else if (value instanceof Amount amount) {
            json.decimal(amount.yuan());
        } else if (value instanceof Cells<?> cells) {
            cells(cells, json);
        } else if (value instanceof Extras extras) {
            members(extras.members(), json);
        } else if (value instanceof Composite composite) {
            members(composite.parts(), json);
        } else if (value instanceof Map<?, ?> map) {
            members(map, json);
        } else if (value instanceof Fact<?> fact) {
            fact(fact, json);
        } else if (value instanceof Value<?> computed) {
            json.object().key("code").text(computed.code());
            json.key("state").text(computed.state().name());
            if (computed.isPresent()) {
                write(computed.get(), json.key("value"));
            }
            json.endObject();
        } else if (value instanceof LegalBasis basis) {
            json.text(basis.id());
        } else if (value instanceof Figure.Input input) {
            // Where an input came from is no part of what it is.
            members(Map.of("name", input.name(), "text", input.text()), json);
        } else if (value instanceof Record record) {
            members(components(record), json);
        } else {
            throw noForm(value);
        }
    }

    /** What stands in a blank cell stands in an array, so that it is not taken for a value. */
    private static void cell(Typed cell, CanonicalJson json) {
        if (cell.isAbsent()) {
            json.none();
        } else if (cell.isBlank()) {
            json.array().text(cell.text()).endArray();
        } else {
            json.text(cell.text());
        }
    }

    private static void fact(Fact<?> fact, CanonicalJson json) {
        if (fact.state() == Fact.State.NOT_SUPPLIED) {
            json.none();
            return;
        }
        json.array();
        if (fact.isPresent()) {
            write(fact.get(), json);
        }
        json.endArray();
    }

    private static void elements(Collection<?> elements, CanonicalJson json) {
        json.array();
        if (elements instanceof Set<?>) {
            Map<String, Object> sorted = new TreeMap<>();
            elements.forEach(element -> sorted.put(text(element), element));
            sorted.values().forEach(element -> write(element, json));
        } else {
            elements.forEach(element -> write(element, json));
        }
        json.endArray();
    }

    /**
     * A value as canonical JSON.
     *
     * @throws IllegalArgumentException if a part of it is of a class that has no canonical form; the class is named
     */
    public static String text(Object value) {
        CanonicalJson json = new CanonicalJson();
        write(value, json);
        return new String(json.toBytes(), StandardCharsets.UTF_8);
    }

    private static <K extends Enum<K> & CellKey> void cells(Cells<K> cells, CanonicalJson json) {
        Map<String, Object> members = new TreeMap<>();
        for (K key : cells.keys().getEnumConstants()) {
            Typed cell = cells.get(key);
            if (!cell.isAbsent()) {
                members.put(key.key(), cell);
            }
        }
        json.object().key("cells");
        members(members, json);
        if (!cells.extras().isEmpty()) {
            json.key("extras");
            members(cells.extras().members(), json);
        }
        json.endObject();
    }

    private static void members(Map<?, ?> members, CanonicalJson json) {
        Map<String, Object> sorted = new TreeMap<>(CanonicalJson::compareCodePoints);
        members.forEach((key, member) ->
                sorted.put(key instanceof Enum<?> name ? name.name() : key.toString(), member));
        json.object();
        sorted.forEach((key, member) -> write(member, json.key(key)));
        json.endObject();
    }

    private static Map<String, Object> components(Record record) {
        RecordComponent[] components = record.getClass().getRecordComponents();
        if (components.length == 0) {
            return Collections.emptyMap();
        }
        Map<String, Object> members = new TreeMap<>();
        for (RecordComponent component : components) {
            members.put(component.getName(), component(record, component));
        }
        return members;
    }

    private static Object component(Record record, RecordComponent component) {
        try {
            component.getAccessor().setAccessible(true);
            Object member = component.getAccessor().invoke(record);
            return member == null ? Optional.empty() : member;
        } catch (ReflectiveOperationException e) {
            Throwable cause = e instanceof InvocationTargetException ? e.getCause() : e;
            throw new IllegalArgumentException(
                    record.getClass().getName() + "." + component.getName() + ": " + cause, e);
        }
    }

    private static IllegalArgumentException noForm(Object value) {
        String name = value.getClass().getName();
        return new IllegalArgumentException(name + " 没有规范形式，请改用 record，或实现 Digested / " + name
                + " has no canonical form; make it a record or implement Digested");
    }
}
