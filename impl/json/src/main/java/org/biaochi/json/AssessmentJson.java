// SPDX-License-Identifier: Apache-2.0
package org.biaochi.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import org.biaochi.api.engine.Assessment;
import org.biaochi.api.engine.GoalAssessment;
import org.biaochi.api.engine.PluginRef;
import org.biaochi.api.engine.Provenance;
import org.biaochi.api.review.Gate;
import org.biaochi.api.review.ItemResult;
import org.biaochi.api.subject.Subject;
import org.biaochi.api.subject.Typed;
import org.biaochi.api.subject.UnreadableInputException;
import org.biaochi.core.canonical.CanonicalJson;
import org.biaochi.core.input.Decoded;
import org.biaochi.core.input.SourcePaths;
import org.biaochi.core.input.Unreadable;
import org.jspecify.annotations.Nullable;

/**
 * Writes an assessment as the one JSON object of the contract ({@code biaochi-assessment-1}; keys are only ever added). Paths
 * point into the input as given, messages come from the assessment's own rule cards, numbers are decimal strings. Equal
 * assessments give equal bytes. Stateless; any number of threads.
 */
public final class AssessmentJson {
    /** The name of the format. */
    public static final String SCHEMA = "biaochi-assessment-1";

    private AssessmentJson() {}

    /**
     * The object as one line without its end, in UTF-8.
     *
     * @param source where the subject stands, as results print it
     * @param paths the way back to the input
     * @param language {@code en} for English messages, anything else for Chinese
     */
    public static byte[] line(Assessment assessment, String source, SourcePaths paths, String language) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(4096);
        try {
            write(assessment, source, paths, language, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** The object for what a codec decoded. */
    public static byte[] line(Assessment assessment, Decoded<?> decoded, String language) {
        return line(assessment, decoded.source(), decoded.paths(), language);
    }

    /**
     * Writes the object without an end of line; the stream stays open.
     *
     * @throws IOException if the stream does not take it
     */
    public static void write(Assessment assessment, String source, SourcePaths paths, String language, OutputStream out)
            throws IOException {
        try (JsonGenerator json = JsonOut.open(out)) {
            write(assessment, source, paths, language, json);
        }
    }

    /**
     * Writes the object where a generator stands.
     *
     * @throws IOException if the generator does not take it
     */
    public static void write(
            Assessment assessment, String source, SourcePaths paths, String language, JsonGenerator json)
            throws IOException {
        json.writeStartObject();
        json.writeStringField("schema", SCHEMA);
        json.writeStringField("stage", assessment.stage().key());
        if (assessment.draft()) {
            json.writeBooleanField("draft", true);
        }
        subject(assessment.subject(), source, json);
        json.writeStringField("verdict", assessment.verdict().name());
        gate(assessment.gate().orElse(null), json);
        items(assessment, json);
        json.writeNullField("score");
        json.writeNullField("grade");
        FindingsJson.write(assessment, paths, language, json);
        LedgerJson.write(assessment.ledger(), json);
        FiguresJson.write(assessment.figures(), paths, json);
        json.writeStringField("digest", assessment.digest());
        provenance(assessment.provenance(), json);
        json.writeEndObject();
    }

    private static void subject(Subject subject, String source, JsonGenerator json) throws IOException {
        json.writeObjectFieldStart("subject");
        JsonOut.text(json, "source", source);
        JsonOut.text(json, "id", typed(subject.id()));
        JsonOut.text(json, "name", typed(subject.name()));
        json.writeStringField("kind", subject.type().name());
        json.writeEndObject();
    }

    private static @Nullable String typed(Typed cell) {
        return cell.isValue() ? cell.text() : null;
    }

    private static void gate(@Nullable Gate gate, JsonGenerator json) throws IOException {
        if (gate == null) {
            json.writeNullField("gate");
            return;
        }
        json.writeObjectFieldStart("gate");
        json.writeStringField("decision", gate.decision().name());
        JsonOut.texts(json, "reasons", gate.reasons());
        json.writeEndObject();
    }

    private static void items(Assessment assessment, JsonGenerator json) throws IOException {
        json.writeObjectFieldStart("items");
        if (assessment instanceof GoalAssessment review) {
            for (ItemResult item : review.items()) {
                json.writeObjectFieldStart(item.item().name());
                json.writeNumberField("findings", item.findings());
                json.writeStringField("machineShare", CanonicalJson.plain(item.machineShare()));
                json.writeEndObject();
            }
        }
        json.writeEndObject();
    }

    private static void provenance(Provenance provenance, JsonGenerator json) throws IOException {
        json.writeObjectFieldStart("provenance");
        JsonOut.text(json, "input", provenance.input().isEmpty() ? null : provenance.input());
        json.writeStringField("facts", provenance.facts());
        json.writeObjectFieldStart("profile");
        JsonOut.text(json, "id", provenance.profile().id());
        JsonOut.text(json, "version", provenance.profile().version());
        json.writeStringField("digest", provenance.profile().digest());
        json.writeStringField("asOf", provenance.profile().asOf().toString());
        json.writeEndObject();
        JsonOut.text(json, "engine", provenance.engine());
        json.writeArrayFieldStart("plugins");
        for (PluginRef plugin : provenance.plugins()) {
            json.writeStartObject();
            JsonOut.text(json, "id", plugin.id());
            JsonOut.text(json, "version", plugin.version());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    /** The object for an input that cannot be read, as one line without its end, in UTF-8. */
    public static byte[] errorLine(Unreadable<?> unreadable, String language) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(256);
        try (JsonGenerator json = JsonOut.open(bytes)) {
            json.writeStartObject();
            json.writeStringField("schema", SCHEMA);
            json.writeObjectFieldStart("subject");
            JsonOut.text(json, "source", unreadable.source());
            json.writeEndObject();
            error(unreadable.error(), language, json);
            json.writeEndObject();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /**
     * Writes the member {@code error} with code, message and path.
     *
     * @throws IOException if the generator does not take it
     */
    public static void error(UnreadableInputException error, String language, JsonGenerator json) throws IOException {
        json.writeObjectFieldStart("error");
        json.writeStringField("code", error.code());
        JsonOut.text(json, "message", error.text().in(language));
        JsonOut.text(json, "path", error.path());
        json.writeEndObject();
    }
}
