// SPDX-License-Identifier: Apache-2.0
package org.biaochi.profiles;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.biaochi.api.basis.ConfigurationException;
import org.biaochi.api.profile.Alternatives;
import org.biaochi.api.profile.ParameterType;
import org.biaochi.api.profile.Table;
import org.biaochi.core.text.Excerpt;

/** Types the raw values of packs. Pure functions. */
final class Values {
    private static final Pattern INTEGER = Pattern.compile("-?\\d{1,9}");
    private static final Pattern DECIMAL = Pattern.compile("-?\\d{1,30}(\\.\\d{1,15})?");

    private Values() {}

    /**
     * The typed value.
     *
     * @throws ConfigurationException {@code PACK_TYPE} if the raw value is not of the type, or is unset
     */
    @SuppressWarnings("unchecked")
    static <T> T typed(ParameterType<T> type, RawValue raw, String location) {
        Object value;
        if (raw instanceof RawValue.Several several) {
            value = several(type, several.texts(), location);
        } else if (raw instanceof RawValue.Rows rows && type == ParameterType.TABLE) {
            value = new Table(rows.rows());
        } else if (raw instanceof RawValue.One one) {
            value = one(type, one.text(), location);
        } else {
            throw refusal(type, raw.show(), location);
        }
        return (T) value;
    }

    private static Object several(ParameterType<?> type, List<String> texts, String location) {
        if (type == ParameterType.WORDS) {
            Set<String> seen = new HashSet<>();
            for (String text : texts) {
                if (text.isBlank() || !seen.add(text)) {
                    throw Refusals.at(
                            location,
                            "PACK_WORDS",
                            "列表中的 \"" + text + "\" 为空或重复，请删去",
                            "\"" + text + "\" in the list is blank or repeated; remove it");
                }
            }
            return texts;
        }
        if (type == ParameterType.DECIMALS) {
            List<BigDecimal> numbers = new ArrayList<>(texts.size());
            texts.forEach(text -> numbers.add(decimal(ParameterType.DECIMALS, text, location)));
            return List.copyOf(numbers);
        }
        if (type == ParameterType.TABLE && texts.isEmpty()) {
            return new Table(List.of());
        }
        throw refusal(type, texts.toString(), location);
    }

    private static Object one(ParameterType<?> type, String text, String location) {
        if (type == ParameterType.TEXT) {
            return text;
        }
        if (type == ParameterType.DECIMAL) {
            return decimal(type, text, location);
        }
        if (type == ParameterType.INTEGER && INTEGER.matcher(text).matches()) {
            return Integer.valueOf(text);
        }
        if (type == ParameterType.BOOLEAN && (text.equals("true") || text.equals("false"))) {
            return text.equals("true");
        }
        try {
            if (type == ParameterType.DATE) {
                return LocalDate.parse(text);
            }
            if (type == ParameterType.PATTERN) {
                return Alternatives.parse(text);
            }
        } catch (DateTimeParseException | IllegalArgumentException malformed) {
            throw refusal(type, text, location);
        }
        throw refusal(type, text, location);
    }

    /** Whether the text is an exact decimal as packs write it. */
    static boolean isDecimal(String text) {
        return DECIMAL.matcher(text).matches();
    }

    private static BigDecimal decimal(ParameterType<?> type, String text, String location) {
        if (!isDecimal(text)) {
            throw refusal(type, text, location);
        }
        return new BigDecimal(text);
    }

    private static ConfigurationException refusal(ParameterType<?> type, String text, String location) {
        String shown = Excerpt.brief(text);
        return Refusals.at(
                location,
                "PACK_TYPE",
                "\"" + shown + "\" 不是 " + type + "，写法如 " + example(type),
                "\"" + shown + "\" is not of type " + type + "; write it like " + example(type));
    }

    private static String example(ParameterType<?> type) {
        return switch (type.name()) {
            case "integer" -> "3";
            case "decimal" -> "0.85";
            case "boolean" -> "true";
            case "date" -> "2025-01-01";
            case "words" -> "[甲, 乙]";
            case "decimals" -> "[90, 100]";
            case "pattern" -> "率$|比例$";
            case "table" -> "[{l1: 产出, l2: 数量}]";
            default -> "text";
        };
    }
}
