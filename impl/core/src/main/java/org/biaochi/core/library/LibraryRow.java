// SPDX-License-Identifier: Apache-2.0
package org.biaochi.core.library;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.biaochi.api.library.LibraryField;

/** One entry as a file says it: texts as typed, by field, and where the row stands. Immutable. */
public final class LibraryRow {
    private final String place;
    private final Map<LibraryField, String> texts;
    private final Map<LibraryField, List<String>> words;
    private final List<StandardText> standards;

    private LibraryRow(Builder builder) {
        this.place = builder.place;
        this.texts = new EnumMap<>(builder.texts);
        this.words = new EnumMap<>(builder.words);
        this.standards = List.copyOf(builder.standards);
    }

    /** Starts a row at a place of its file: a line or a JSON pointer. */
    public static Builder at(String place) {
        return new Builder(place);
    }

    String place() {
        return place;
    }

    String text(LibraryField field) {
        return texts.getOrDefault(field, "");
    }

    List<String> words(LibraryField field) {
        return words.getOrDefault(field, List.of());
    }

    List<StandardText> standards() {
        return standards;
    }

    /**
     * A standard value as a file says it; what nobody said is empty.
     *
     * @param kind the word for its kind
     * @param value the value
     * @param basis the document
     * @param year the budget year
     * @param mandatory a word for yes or no
     */
    public record StandardText(String kind, String value, String basis, String year, String mandatory) {}

    /** Collects the cells of a row. Not thread-safe. */
    public static final class Builder {
        private final String place;
        private final Map<LibraryField, String> texts = new EnumMap<>(LibraryField.class);
        private final Map<LibraryField, List<String>> words = new EnumMap<>(LibraryField.class);
        private List<StandardText> standards = List.of();

        private Builder(String place) {
            this.place = place;
        }

        /** Sets a cell. */
        public Builder text(LibraryField field, String text) {
            texts.put(field, text.strip());
            return this;
        }

        /** Sets a list. */
        public Builder words(LibraryField field, List<String> list) {
            words.put(
                    field,
                    list.stream()
                            .map(String::strip)
                            .filter(word -> !word.isEmpty())
                            .toList());
            return this;
        }

        /** Sets the standard values. */
        public Builder standards(List<StandardText> list) {
            this.standards = List.copyOf(list);
            return this;
        }

        /** Returns the row. */
        public LibraryRow build() {
            return new LibraryRow(this);
        }
    }
}
