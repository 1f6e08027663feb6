// SPDX-License-Identifier: Apache-2.0
package org.biaochi.json;

import java.util.List;
import org.biaochi.api.basis.LocalText;
import org.biaochi.api.engine.Assessment;
import org.biaochi.core.canonical.JsonBytes;
import org.biaochi.core.input.Decoded;
import org.biaochi.core.input.SourcePaths;

/**
 * Writes one assessment after another as {@link AssessmentJson} does, byte for byte, and keeps what many lines have in common.
 * Belongs to one thread.
 */
public final class AssessmentLines {
    /** Room for a usual line; more is found when needed. */
    private static final int ROOM = 1 << 14;

    private final String language;
    private final SharedParts shared = new SharedParts();
    private final JsonBytes json = new JsonBytes(JsonBytes.Escapes.CAUTIOUS, ROOM);

    /** Lines with messages in a language: {@code en} for English, anything else for Chinese. */
    public AssessmentLines(String language) {
        this.language = language;
    }

    /**
     * The object as one line without its end, in UTF-8; a new array.
     *
     * @param source where the subject stands, as results print it
     * @param paths the way back to the input
     */
    public byte[] line(Assessment assessment, String source, SourcePaths paths) {
        return line(assessment, source, paths, List.of());
    }

    private byte[] line(Assessment assessment, String source, SourcePaths paths, List<LocalText> remarks) {
        json.clear();
        AssessmentJson.write(assessment, source, paths, remarks, language, shared, json);
        return json.toBytes();
    }

    /** The object for what a codec decoded, with its remarks. */
    public byte[] line(Assessment assessment, Decoded<?> decoded) {
        return line(assessment, decoded.source(), decoded.paths(), decoded.remarks());
    }
}
