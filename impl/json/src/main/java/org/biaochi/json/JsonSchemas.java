// SPDX-License-Identifier: Apache-2.0
package org.biaochi.json;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

/** The JSON Schemas (2020-12) of our formats, shipped beside this class. */
public enum JsonSchemas {
    /** What an engine prints: an assessment or the error of an unreadable input. */
    ASSESSMENT("biaochi-assessment-1.schema.json"),
    /** The line for an unreadable input. */
    ERROR("biaochi-error-1.schema.json"),
    /** A goal in the model's own JSON. */
    GOAL("biaochi-goal-1.schema.json"),
    /** A pre-evaluation in the model's own JSON. */
    PRE_EVALUATION("biaochi-pre-evaluation-1.schema.json"),
    /** A monitoring report in the model's own JSON. */
    MONITORING("biaochi-monitoring-1.schema.json"),
    /** A self-evaluation in the model's own JSON. */
    SELF_EVALUATION("biaochi-self-evaluation-1.schema.json"),
    /** An evaluation report in the model's own JSON. */
    EVALUATION("biaochi-evaluation-1.schema.json"),
    /** A linkage decision in the model's own JSON. */
    LINKAGE("biaochi-linkage-1.schema.json"),
    /** A rectification record in the model's own JSON. */
    RECTIFICATION("biaochi-rectification-1.schema.json"),
    /** A case file in the model's own JSON. */
    CASE_FILE("biaochi-case-file-1.schema.json"),
    /** The circulars of the year of a region. */
    CIRCULAR("biaochi-circular-1.schema.json"),
    /** The disclosure of the year of a region. */
    DISCLOSURE("biaochi-disclosure-1.schema.json"),
    /** A form table. */
    FORM_TABLE("biaochi-form-table-1.schema.json"),
    /** The facts of a host, and a document of a folder of facts. */
    FACTS("biaochi-facts-1.schema.json"),
    /** An indicator library. */
    LIBRARY("biaochi-library-1.schema.json"),
    /** A line to {@code serve --stdio}. */
    REQUEST("biaochi-request-1.schema.json");

    private final String file;

    JsonSchemas(String file) {
        this.file = file;
    }

    /** The schema by its short name, such as {@code goal}, or that of its format, {@code biaochi-goal-1}. */
    public static Optional<JsonSchemas> ofName(String name) {
        return Arrays.stream(values())
                .filter(schema ->
                        schema.format().equals(name) || schema.format().equals("biaochi-" + name + "-1"))
                .findFirst();
    }

    /** The name of the format, such as {@code biaochi-goal-1}. */
    public String format() {
        return file.substring(0, file.indexOf('.'));
    }

    /** The file name. */
    public String file() {
        return file;
    }

    /** The schema as JSON text. */
    public String text() {
        try (InputStream in = JsonSchemas.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException(file + " is missing beside " + JsonSchemas.class.getName());
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
