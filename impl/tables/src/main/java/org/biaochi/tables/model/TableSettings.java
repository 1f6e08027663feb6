// SPDX-License-Identifier: Apache-2.0
package org.biaochi.tables.model;

import java.nio.charset.Charset;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.biaochi.tables.dictionary.DataDictionary;
import org.biaochi.tables.row.Scope;
import org.jspecify.annotations.Nullable;

/** What tables need to know beside the subjects: dictionary, region and year, how a host counts. Immutable. */
public final class TableSettings {
    private final DataDictionary dictionary;
    private final @Nullable Charset charset;
    private final Scope scope;
    private final String regionName;
    private final String version;
    private final String stamp;
    private final Map<String, String> possibilities;

    private TableSettings(Builder builder) {
        this.dictionary = builder.dictionary;
        this.charset = builder.charset;
        this.scope = builder.scope;
        this.regionName = builder.regionName;
        this.version = builder.version;
        this.stamp = builder.stamp;
        this.possibilities = Map.copyOf(builder.possibilities);
    }

    /** Starts with the dictionary that ships, every region and year, lengths in characters, nothing known of possibilities. */
    public static Builder builder() {
        return new Builder();
    }

    /** The same for another region and year. */
    public TableSettings withScope(Scope other) {
        Builder builder = new Builder()
                .dictionary(dictionary)
                .scope(other)
                .regionName(regionName)
                .version(version)
                .stamp(stamp);
        builder.charset = charset;
        builder.possibilities.putAll(possibilities);
        return builder.build();
    }

    /** The dictionary. */
    public DataDictionary dictionary() {
        return dictionary;
    }

    /** The charset in whose bytes the host counts lengths; empty if it counts characters. */
    public Optional<Charset> charset() {
        return Optional.ofNullable(charset);
    }

    /** The region and year that are read, and written where a subject says none. */
    public Scope scope() {
        return scope;
    }

    /** The name of the region in new rows. */
    public String regionName() {
        return regionName;
    }

    /** The version (版本号) of new rows. */
    public String version() {
        return version;
    }

    /** The time stamp of new rows; empty if they carry none. */
    public String stamp() {
        return stamp;
    }

    /**
     * The number that the host writes into COMPLETE_RATE for 1 确定能, 2 有可能 and 3 完全不可能; empty if nobody said, and then
     * none is written.
     */
    public Map<String, String> possibilities() {
        return possibilities;
    }

    /** Collects settings. Not thread-safe. */
    public static final class Builder {
        private DataDictionary dictionary = DataDictionary.standard();
        private @Nullable Charset charset;
        private Scope scope = Scope.ALL;
        private String regionName = "";
        private String version = "1";
        private String stamp = "";
        private final Map<String, String> possibilities = new LinkedHashMap<>();

        private Builder() {}

        /** Sets the dictionary, such as one with corrections. */
        public Builder dictionary(DataDictionary dictionary) {
            this.dictionary = Objects.requireNonNull(dictionary, "dictionary");
            return this;
        }

        /** Says that the host counts lengths in bytes of a charset. */
        public Builder charset(Charset charset) {
            this.charset = Objects.requireNonNull(charset, "charset");
            return this;
        }

        /** Sets region and year. */
        public Builder scope(Scope scope) {
            this.scope = Objects.requireNonNull(scope, "scope");
            return this;
        }

        /** Sets the name of the region. */
        public Builder regionName(String regionName) {
            this.regionName = Objects.requireNonNull(regionName, "regionName");
            return this;
        }

        /** Sets the version of new rows. */
        public Builder version(String version) {
            this.version = Objects.requireNonNull(version, "version");
            return this;
        }

        /** Sets the time stamp of new rows. */
        public Builder stamp(String stamp) {
            this.stamp = Objects.requireNonNull(stamp, "stamp");
            return this;
        }

        /**
         * Says which number the host writes for a possibility of reaching the target.
         *
         * @param possibility 1, 2 or 3
         * @throws IllegalArgumentException if it is another possibility, or the number stands for another one already
         */
        public Builder possibility(String possibility, String number) {
            if (!possibility.matches("[123]")) {
                throw new IllegalArgumentException(
                        "完成目标可能性应为 1、2 或 3，实为 " + possibility + " / a possibility is 1, 2 or 3, not " + possibility);
            }
            possibilities.remove(possibility);
            if (possibilities.containsValue(number)) {
                throw new IllegalArgumentException(
                        "数值 " + number + " 已对应另一种可能性 / the number " + number + " stands for another possibility");
            }
            possibilities.put(possibility, number);
            return this;
        }

        /** Returns the settings; the builder may go on. */
        public TableSettings build() {
            return new TableSettings(this);
        }
    }
}
