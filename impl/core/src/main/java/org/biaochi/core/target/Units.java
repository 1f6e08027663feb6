// SPDX-License-Identifier: Apache-2.0
package org.biaochi.core.target;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.biaochi.api.goal.MeasureUnit;
import org.biaochi.api.goal.UnitCategory;
import org.biaochi.core.text.CodePoints;
import org.biaochi.core.text.Folding;
import org.biaochi.core.text.Trie;
import org.jspecify.annotations.Nullable;

/**
 * The unit dictionary (计量单位): data, not code, and open to the additions of a profile. Every spelling leads to one unit
 * with its category and its exact factor. Immutable and thread-safe.
 */
public final class Units {

    private static final String RESOURCE = "units.tsv";

    private final Map<String, MeasureUnit> spellings;
    private final Trie<MeasureUnit> trie;
    private final MeasureUnit percent;
    private final MeasureUnit perMille;

    private Units(Map<String, MeasureUnit> spellings) {
        this.spellings = spellings;
        this.trie = Trie.of(spellings);
        this.percent = spellings.getOrDefault("%", MeasureUnit.unknown("%"));
        this.perMille = spellings.getOrDefault("‰", MeasureUnit.unknown("‰"));
    }

    /** Returns the dictionary that ships with the product. */
    public static Units standard() {
        return Standard.UNITS;
    }

    /**
     * Returns this dictionary with further rows, which win over rows of the same spelling. A row has tab-separated columns:
     * name, category, base unit, factor and, optionally, other spellings with blanks between them; {@code #} begins a comment.
     *
     * @throws IllegalArgumentException naming the line if a row cannot be read
     */
    public Units with(String table) {
        Map<String, MeasureUnit> all = new LinkedHashMap<>(spellings);
        String[] lines = table.split("\n", -1);
        for (int i = 0; i < lines.length; i++) {
            String line = lines[i].strip();
            if (!line.isEmpty() && line.charAt(0) != '#') {
                addRow(all, line, i + 1);
            }
        }
        return new Units(all);
    }

    private static void addRow(Map<String, MeasureUnit> all, String line, int number) {
        String[] cells = line.split("\t", -1);
        if (cells.length < 4 || cells.length > 5) {
            throw new IllegalArgumentException("计量单位表第" + number + "行应有4或5列 / unit table line " + number
                    + " must have 4 or 5 tab-separated columns: " + line);
        }
        try {
            UnitCategory category = UnitCategory.valueOf(cells[1]);
            BigDecimal factor = new BigDecimal(cells[3]);
            put(all, cells[0], cells, category, factor);
            if (cells.length == 5) {
                for (String spelling : cells[4].split(" ")) {
                    put(all, spelling, cells, category, factor);
                }
            }
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(
                    "计量单位表第" + number + "行无法读取 / unit table line " + number + " cannot be read: " + line, e);
        }
    }

    private static void put(
            Map<String, MeasureUnit> all, String typed, String[] cells, UnitCategory category, BigDecimal factor) {
        String spelling = Folding.normalise(typed);
        all.put(spelling, new MeasureUnit(spelling, cells[0], cells[2], category, factor));
    }

    /** Returns the unit that is spelled like this, 元/亩 and 万人 included, or an unknown unit; empty for a blank. */
    public Optional<MeasureUnit> find(@Nullable String typed) {
        String text = typed == null ? "" : Folding.normalise(typed);
        if (text.isEmpty()) {
            return Optional.empty();
        }
        MeasureUnit exact = trie.get(text);
        if (exact != null) {
            return Optional.of(exact);
        }
        UnitScan scan = new UnitScan(this);
        boolean whole = scan.at(text, 0) && scan.end() == text.length();
        return Optional.of(whole ? scan.unit() : MeasureUnit.unknown(text));
    }

    /** Returns %. */
    MeasureUnit percent() {
        return percent;
    }

    /** Returns ‰. */
    MeasureUnit perMille() {
        return perMille;
    }

    /** Returns the end of the longest spelling that begins at {@code from}, or {@code from}. */
    int longest(String text, int from) {
        int end = trie.longest(text, from);
        boolean cutsWord = end > from
                && end < text.length()
                && CodePoints.isLatin(text.charAt(end - 1))
                && (CodePoints.isLatin(text.charAt(end)) || CodePoints.isDigit(text.charAt(end)));
        return cutsWord ? from : end;
    }

    @Nullable
    MeasureUnit get(String text, int from, int to) {
        return trie.get(text, from, to);
    }

    private static final class Standard {
        private static final Units UNITS = new Units(Map.of()).with(resource());

        private static String resource() {
            try (InputStream in = Units.class.getResourceAsStream(RESOURCE)) {
                if (in == null) {
                    throw new IllegalStateException("缺少计量单位表 / the unit table is missing from the jar: "
                            + Units.class.getPackageName() + "/" + RESOURCE);
                }
                return new String(in.readAllBytes(), StandardCharsets.UTF_8);
            } catch (IOException e) {
                throw new UncheckedIOException("计量单位表无法读取 / the unit table cannot be read: " + RESOURCE, e);
            }
        }
    }
}
