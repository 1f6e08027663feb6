// SPDX-License-Identifier: Apache-2.0
package org.biaochi.api.profile;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the cells of one column of a table may hold. Immutable.
 *
 * @param name the column
 * @param type one of {@link ParameterType#TEXT}, {@link ParameterType#INTEGER}, {@link ParameterType#DECIMAL} and {@link
 *     ParameterType#BOOLEAN}
 * @param required whether every row has the cell
 * @param least the least number, included; empty for no bound
 * @param most the greatest number, included; empty for no bound
 * @param words the only texts allowed; empty for any
 */
public record TableColumn(
        String name,
        ParameterType<?> type,
        boolean required,
        Optional<BigDecimal> least,
        Optional<BigDecimal> most,
        List<String> words) {
    private static final String NUMBER = "-?\\d{1,30}(?:\\.\\d{1,15})?";
    private static final Pattern SPECIFICATION = Pattern.compile("(text|integer|decimal|boolean)(\\?)?(?: (\\S+))?");
    private static final Pattern RANGE = Pattern.compile("(" + NUMBER + ")?\\.\\.(" + NUMBER + ")?");

    /** Requires every part and copies the words. */
    public TableColumn {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(type, "type");
        Objects.requireNonNull(least, "least");
        Objects.requireNonNull(most, "most");
        words = List.copyOf(words);
    }

    /**
     * Reads a column as rule cards write it: the type, {@code ?} where the cell may be missing, and after a blank the range of a
     * number or the words of a text. Examples: {@code text}, {@code decimal 0..1}, {@code integer? 1..}, {@code text 优|良|中|差}.
     *
     * @param name the column
     * @param specification what its cells may hold
     * @throws IllegalArgumentException if the text is not written like this
     */
    public static TableColumn of(String name, String specification) {
        Matcher parts = SPECIFICATION.matcher(specification);
        if (!parts.matches()) {
            throw refused(specification);
        }
        ParameterType<?> type = switch (parts.group(1)) {
            case "integer" -> ParameterType.INTEGER;
            case "decimal" -> ParameterType.DECIMAL;
            case "boolean" -> ParameterType.BOOLEAN;
            default -> ParameterType.TEXT;
        };
        boolean required = parts.group(2) == null;
        String rest = parts.group(3);
        if (rest == null) {
            return new TableColumn(name, type, required, Optional.empty(), Optional.empty(), List.of());
        }
        if (type == ParameterType.TEXT) {
            return new TableColumn(
                    name, type, required, Optional.empty(), Optional.empty(), List.of(rest.split("\\|", -1)));
        }
        Matcher range = RANGE.matcher(rest);
        if (type == ParameterType.BOOLEAN || !range.matches()) {
            throw refused(specification);
        }
        return new TableColumn(name, type, required, bound(range, 1), bound(range, 2), List.of());
    }

    private static Optional<BigDecimal> bound(Matcher range, int group) {
        return Optional.ofNullable(range.group(group)).map(BigDecimal::new);
    }

    private static IllegalArgumentException refused(String specification) {
        return new IllegalArgumentException("\"" + specification
                + "\" is no column; write text, integer, decimal or boolean, ? if the cell may be missing, then a range or words:"
                + " \"decimal 0..1\", \"text? 优|良\"");
    }
}
