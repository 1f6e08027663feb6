// SPDX-License-Identifier: Apache-2.0
package org.biaochi.tables.dictionary;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.biaochi.api.basis.ConfigurationException;
import org.biaochi.core.yaml.StrictYaml;
import org.biaochi.core.yaml.YamlMapping;

/**
 * The tables, code sets and renames of the data standard as far as public traces show them. Nothing in it is verified against the
 * official text, and nothing of it allows a claim of conformance. Immutable.
 */
public final class DataDictionary {
    private static final String RESOURCE = "/META-INF/biaochi/tables/standard.yaml";

    private final String version;
    private final boolean verified;
    private final Map<String, StandardTable> tables;
    private final Map<String, CodeSet> codeSets;
    private final List<Rename> renames;
    private final List<YamlMapping> said;

    private DataDictionary(List<YamlMapping> said) {
        DictionaryParts parts = new DictionaryParts();
        said.forEach(parts::add);
        this.version = parts.version();
        this.verified = parts.verified();
        this.tables = Collections.unmodifiableMap(parts.tables());
        this.codeSets = Collections.unmodifiableMap(parts.codeSets());
        this.renames = parts.renames();
        this.said = List.copyOf(said);
    }

    /** The dictionary that ships with this jar. */
    public static DataDictionary standard() {
        return Standard.DICTIONARY;
    }

    /** Read once, when first asked for. */
    private static final class Standard {
        private static final DataDictionary DICTIONARY = load();

        private static DataDictionary load() {
            try (InputStream in = DataDictionary.class.getResourceAsStream(RESOURCE)) {
                if (in == null) {
                    throw new IllegalStateException(RESOURCE + " is missing from the jar");
                }
                return new DataDictionary(
                        List.of(StrictYaml.read("standard.yaml", in).asMapping()));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /**
     * This dictionary with corrections over it: a YAML file of the same shape that says only what differs. A table, column or code
     * that is not there yet is added.
     *
     * @param file the name that messages show
     * @throws IOException if the stream cannot be read
     * @throws ConfigurationException if the file is refused; file and line are in it
     */
    public DataDictionary corrected(String file, InputStream corrections) throws IOException {
        List<YamlMapping> all = new ArrayList<>(said);
        all.add(StrictYaml.read(file, corrections).asMapping());
        return new DataDictionary(all);
    }

    /** The version of the standard that the columns are those of. */
    public String version() {
        return version;
    }

    /** Whether somebody compared it with the official text; false as shipped. */
    public boolean verified() {
        return verified;
    }

    /** The tables by code, in the order of the dictionary. */
    public Map<String, StandardTable> tables() {
        return tables;
    }

    /** The table with this code in upper case. */
    public Optional<StandardTable> table(String code) {
        return Optional.ofNullable(tables.get(code));
    }

    /**
     * The table with this code in upper case.
     *
     * @throws IllegalArgumentException if there is none
     */
    public StandardTable require(String code) {
        return table(code)
                .orElseThrow(() -> new IllegalArgumentException("字典中没有库表 " + code
                        + "，请在更正文件中补上 / the dictionary has no table " + code + "; add it as a correction"));
    }

    /** The code sets by number. */
    public Map<String, CodeSet> codeSets() {
        return codeSets;
    }

    /** What became of columns of version 1.0. */
    public List<Rename> renames() {
        return renames;
    }
}
