// SPDX-License-Identifier: Apache-2.0
package org.biaochi.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.biaochi.api.library.IndicatorLibrary;
import org.biaochi.api.library.LibraryCategory;
import org.biaochi.api.library.LibraryEntry;
import org.biaochi.api.library.LibraryField;
import org.biaochi.api.library.LibraryTemplate;
import org.biaochi.api.library.StandardValue;
import org.biaochi.api.subject.UnreadableInputException;
import org.biaochi.core.library.LibraryCheck;
import org.biaochi.core.library.LibraryDraft;
import org.biaochi.core.library.LibraryFault;
import org.biaochi.core.library.LibraryRow;

/**
 * Indicator libraries in JSON ({@code biaochi-library-1}): classes of projects, entries with the keys of {@link LibraryField},
 * templates. Writing is canonical: equal libraries give equal bytes, one entry a line. Stateless; any number of threads.
 */
public final class LibraryJson {
    /** The name of the format. */
    public static final String SCHEMA = "biaochi-library-1";

    private static final List<String> MEMBERS = List.of("schema", "region", "categories", "entries", "templates");
    private static final List<String> STANDARD = List.of("kind", "value", "basis", "year", "mandatory");
    private static final List<String> FIELDS =
            Arrays.stream(LibraryField.values()).map(LibraryField::key).toList();

    private LibraryJson() {}

    /**
     * Reads what a document says, unchecked.
     *
     * @param source the name of the document, as faults print it
     * @throws UnreadableInputException if it is not this format; the path is in it
     */
    public static LibraryDraft draft(String source, byte[] document) {
        return draft(source, JsonTrees.read(document), "");
    }

    /**
     * Reads and checks a library.
     *
     * @throws UnreadableInputException if it is not this format or holds a fault; the first ones are in it
     */
    public static IndicatorLibrary read(String source, byte[] document) {
        return checked(draft(source, document), "");
    }

    static IndicatorLibrary checked(LibraryDraft draft, String path) {
        LibraryCheck check = LibraryCheck.of(List.of(draft));
        if (check.library().isPresent()) {
            return check.library().get();
        }
        LibraryFault first = check.faults().get(0);
        int more = check.count() - 1;
        throw Faults.of(
                first.code(),
                first.place().startsWith("/") ? path + first.place() : path,
                first.text().zh() + (more == 0 ? "" : "；另有 " + more + " 处问题，用 biaochi library check 全部列出"),
                first.text().en() + (more == 0 ? "" : "; " + more + " more faults, see biaochi library check"));
    }

    static LibraryDraft draft(String source, JsonNode document, String path) {
        JsonTrees.expectObject(document, path);
        JsonTrees.allowOnly(document, path, MEMBERS);
        String schema = JsonTrees.optionalText(document, "schema", path);
        if (!schema.isEmpty() && !schema.equals(SCHEMA)) {
            throw Faults.of(
                    "UNKNOWN_SCHEMA",
                    path + "/schema",
                    "不认识的格式“" + schema + "”，应为 " + SCHEMA,
                    "unknown format \"" + schema + "\"; expected " + SCHEMA);
        }
        LibraryDraft.Builder draft = LibraryDraft.of(source).region(JsonTrees.optionalText(document, "region", path));
        int at = 0;
        for (JsonNode category : optional(document, "categories", path)) {
            String place = "/categories/" + at++;
            JsonTrees.allowOnly(category, path + place, List.of("code", "name", "parent"));
            draft.category(
                    place,
                    JsonTrees.memberText(category, "code", path + place),
                    JsonTrees.memberText(category, "name", path + place),
                    JsonTrees.optionalText(category, "parent", path + place));
        }
        at = 0;
        for (JsonNode entry : optional(document, "entries", path)) {
            String place = "/entries/" + at++;
            draft.row(row(entry, place, path + place));
        }
        at = 0;
        for (JsonNode template : optional(document, "templates", path)) {
            String place = "/templates/" + at++;
            JsonTrees.allowOnly(template, path + place, List.of("projectType", "codes"));
            draft.template(
                    place,
                    JsonTrees.memberText(template, "projectType", path + place),
                    texts(JsonTrees.member(template, "codes", path + place), path + place + "/codes"));
        }
        return draft.build();
    }

    private static Iterable<JsonNode> optional(JsonNode document, String name, String path) {
        return document.hasNonNull(name)
                ? JsonTrees.elements(document.path(name), JsonTrees.path(path, name))
                : List.of();
    }

    private static List<String> texts(JsonNode array, String path) {
        List<String> texts = new ArrayList<>();
        for (JsonNode text : JsonTrees.elements(array, path)) {
            texts.add(JsonTrees.text(text, path + "/" + texts.size()));
        }
        return texts;
    }

    private static LibraryRow row(JsonNode entry, String place, String path) {
        JsonTrees.expectObject(entry, path);
        JsonTrees.allowOnly(entry, path, FIELDS);
        LibraryRow.Builder row = LibraryRow.at(place);
        for (LibraryField field : LibraryField.values()) {
            JsonNode value = entry.path(field.key());
            String at = JsonTrees.path(path, field.key());
            if (value.isMissingNode() || value.isNull()) {
                continue;
            }
            switch (field.kind()) {
                case WORDS -> row.words(field, texts(value, at));
                case STANDARDS -> row.standards(standards(value, at));
                case FLAG -> row.text(field, Boolean.toString(JsonTrees.flag(entry, field.key(), path)));
                default -> row.text(field, JsonTrees.text(value, at));
            }
        }
        return row.build();
    }

    private static List<LibraryRow.StandardText> standards(JsonNode array, String path) {
        List<LibraryRow.StandardText> standards = new ArrayList<>();
        for (JsonNode value : JsonTrees.elements(array, path)) {
            String at = path + "/" + standards.size();
            JsonTrees.allowOnly(value, at, STANDARD);
            standards.add(new LibraryRow.StandardText(
                    JsonTrees.memberText(value, "kind", at),
                    JsonTrees.memberText(value, "value", at),
                    JsonTrees.optionalText(value, "basis", at),
                    JsonTrees.optionalText(value, "year", at),
                    Boolean.toString(JsonTrees.flag(value, "mandatory", at))));
        }
        return standards;
    }

    /** The library in UTF-8, one class, entry or template a line. */
    public static byte[] write(IndicatorLibrary library) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(1 << 16);
        try (JsonGenerator json = JsonOut.open(bytes)) {
            json.writeStartObject();
            json.writeStringField("schema", SCHEMA);
            if (library.region().isPresent()) {
                json.writeStringField("region", library.region().get().code());
            }
            json.writeArrayFieldStart("categories");
            for (LibraryCategory category : library.categories()) {
                json.writeRaw('\n');
                write(category, json);
            }
            json.writeEndArray();
            json.writeArrayFieldStart("entries");
            for (LibraryEntry entry : library.entries()) {
                json.writeRaw('\n');
                write(entry, json);
            }
            json.writeEndArray();
            json.writeArrayFieldStart("templates");
            for (LibraryTemplate template : library.templates()) {
                json.writeRaw('\n');
                json.writeStartObject();
                JsonOut.text(json, "projectType", template.projectType());
                JsonOut.texts(json, "codes", template.codes());
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeEndObject();
            json.writeRaw('\n');
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static void write(LibraryCategory category, JsonGenerator json) throws IOException {
        json.writeStartObject();
        JsonOut.text(json, "code", category.code());
        JsonOut.text(json, "name", category.name());
        if (!category.parent().isEmpty()) {
            JsonOut.text(json, "parent", category.parent());
        }
        json.writeEndObject();
    }

    /**
     * Writes an entry where a generator stands: only what is stated.
     *
     * @throws IOException if the generator does not take it
     */
    public static void write(LibraryEntry entry, JsonGenerator json) throws IOException {
        json.writeStartObject();
        for (LibraryField field : LibraryField.values()) {
            String text = entry.text(field);
            if (text.isEmpty()) {
                continue;
            }
            switch (field.kind()) {
                case WORDS -> JsonOut.texts(json, field.key(), entry.words(field));
                case FLAG -> json.writeBooleanField(field.key(), entry.fixed());
                case STANDARDS -> {
                    json.writeArrayFieldStart(field.key());
                    for (StandardValue standard : entry.standardValues()) {
                        write(standard, json);
                    }
                    json.writeEndArray();
                }
                default -> JsonOut.text(json, field.key(), text);
            }
        }
        json.writeEndObject();
    }

    private static void write(StandardValue standard, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField("kind", standard.kind().name());
        JsonOut.text(json, "value", standard.value());
        if (!standard.basis().isEmpty()) {
            JsonOut.text(json, "basis", standard.basis());
        }
        if (standard.year() != null) {
            json.writeStringField("year", Integer.toString(standard.year().year()));
        }
        if (standard.mandatory()) {
            json.writeBooleanField("mandatory", true);
        }
        json.writeEndObject();
    }
}
