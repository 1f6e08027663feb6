// SPDX-License-Identifier: Apache-2.0
package org.biaochi.core.library;

import java.util.ArrayList;
import java.util.List;
import org.biaochi.api.library.LibraryCategory;
import org.biaochi.api.library.LibraryTemplate;

/** What one file says of a library, unchecked, with the places where it says it. Immutable. */
public final class LibraryDraft {
    private final String source;
    private final String region;
    private final List<Placed<LibraryCategory>> categories;
    private final List<LibraryRow> rows;
    private final List<Placed<LibraryTemplate>> templates;

    private LibraryDraft(Builder builder) {
        this.source = builder.source;
        this.region = builder.region;
        this.categories = List.copyOf(builder.categories);
        this.rows = List.copyOf(builder.rows);
        this.templates = List.copyOf(builder.templates);
    }

    /** Starts what the file with this name says. */
    public static Builder of(String source) {
        return new Builder(source);
    }

    /** The name of the file. */
    public String source() {
        return source;
    }

    String region() {
        return region;
    }

    List<Placed<LibraryCategory>> categories() {
        return categories;
    }

    List<LibraryRow> rows() {
        return rows;
    }

    List<Placed<LibraryTemplate>> templates() {
        return templates;
    }

    /** A thing and where it stands. */
    record Placed<T>(String place, T thing) {}

    /** Collects what a file says. Not thread-safe. */
    public static final class Builder {
        private final String source;
        private String region = "";
        private final List<Placed<LibraryCategory>> categories = new ArrayList<>();
        private final List<LibraryRow> rows = new ArrayList<>();
        private final List<Placed<LibraryTemplate>> templates = new ArrayList<>();

        private Builder(String source) {
            this.source = source;
        }

        /** Sets the region as typed. */
        public Builder region(String region) {
            this.region = region.strip();
            return this;
        }

        /** Adds a class of projects. */
        public Builder category(String place, String code, String name, String parent) {
            categories.add(new Placed<>(place, new LibraryCategory(code.strip(), name.strip(), parent.strip())));
            return this;
        }

        /** Adds a row. */
        public Builder row(LibraryRow row) {
            rows.add(row);
            return this;
        }

        /** Adds codes to the template of a project type. */
        public Builder template(String place, String projectType, List<String> codes) {
            List<String> stripped = codes.stream().map(String::strip).toList();
            templates.add(new Placed<>(place, new LibraryTemplate(projectType.strip(), stripped)));
            return this;
        }

        /** Returns the draft. */
        public LibraryDraft build() {
            return new LibraryDraft(this);
        }
    }
}
