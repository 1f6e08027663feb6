// SPDX-License-Identifier: Apache-2.0
package org.biaochi.xml;

import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.biaochi.json.JsonSchemas;
import org.biaochi.json.SubjectFormat;

/** The elements of subjects: named as the kind of subject, shaped as its JSON. Stateless; any number of threads. */
final class SubjectElements {
    /** The namespace of subjects; what would break a reader gets another. */
    static final String NAMESPACE = "urn:biaochi:subject:1";

    /** Read from the schemas once each, as they are asked for: a review of goals must not wait for the others. */
    private static final Map<SubjectFormat<?>, Shape> SHAPES = new ConcurrentHashMap<>();

    private SubjectElements() {}

    static Shape shape(SubjectFormat<?> format) {
        return SHAPES.computeIfAbsent(format, asked -> Shape.of(schema(asked)));
    }

    private static JsonSchemas schema(SubjectFormat<?> format) {
        return Arrays.stream(JsonSchemas.values())
                .filter(schema -> schema.file().startsWith(format.schema() + "."))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(format + " has no JSON Schema"));
    }
}
