// SPDX-License-Identifier: Apache-2.0
package org.biaochi.kit.catalogue;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** The requirements of a version of the specification, sorted by id. Immutable. */
public final class Catalogue {
    private static final String RESOURCE = "/org/biaochi/kit/requirements.json";
    private static final ObjectMapper JSON = new ObjectMapper()
            .enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);

    private final String version;
    private final String digest;
    private final List<Entry> entries;

    private Catalogue(String version, String digest, List<Entry> entries) {
        this.version = version;
        this.digest = digest;
        this.entries = List.copyOf(entries);
    }

    /** The catalogue of this kit. */
    public static Catalogue shipped() {
        try (InputStream in = Catalogue.class.getResourceAsStream(RESOURCE)) {
            return read(Objects.requireNonNull(in, RESOURCE).readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(RESOURCE + " is unreadable", e);
        }
    }

    /**
     * Reads a catalogue.
     *
     * @throws IllegalArgumentException if an entry lacks a part, has a part too many, or repeats or breaks the order of ids
     */
    public static Catalogue read(byte[] json) throws IOException {
        JsonNode root = JSON.readTree(json);
        List<Entry> entries = new ArrayList<>();
        String previous = "";
        for (JsonNode node : root.get("requirements")) {
            Entry entry = CatalogueReader.entry(node);
            if (entry.id().compareTo(previous) <= 0) {
                throw new IllegalArgumentException(
                        entry.id() + " does not come after " + previous + "; ids are unique and sorted");
            }
            previous = entry.id();
            entries.add(entry);
        }
        return new Catalogue(root.get("version").asText(), Digests.sha256(json), entries);
    }

    /** The version of the specification. */
    public String version() {
        return version;
    }

    /** {@code sha256:} over the catalogue's bytes. */
    public String digest() {
        return digest;
    }

    /** All entries, sorted by id. */
    public List<Entry> entries() {
        return entries;
    }

    /** The entry with an id. */
    public Optional<Entry> entry(String id) {
        return entries.stream().filter(entry -> entry.id().equals(id)).findFirst();
    }

    /** The active entries that are asked of a profile. */
    public List<Entry> of(Entry.Profile profile) {
        return entries.stream()
                .filter(entry -> entry.active() && entry.profile() == profile)
                .toList();
    }
}
