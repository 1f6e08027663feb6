// SPDX-License-Identifier: Apache-2.0
package org.biaochi.cli.describe;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;

/** Writes one line of JSON into a text. */
public final class JsonText {
    private static final JsonFactory FACTORY = new JsonFactory();

    private JsonText() {}

    /** What writes members or values. */
    @FunctionalInterface
    public interface Body {
        /** Writes. */
        void write(JsonGenerator json) throws IOException;
    }

    /** An object with these members, on one line. */
    public static String object(Body members) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = FACTORY.createGenerator(text)) {
            json.writeStartObject();
            members.write(json);
            json.writeEndObject();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }
}
