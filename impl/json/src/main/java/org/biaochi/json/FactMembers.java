// SPDX-License-Identifier: Apache-2.0
package org.biaochi.json;

import com.fasterxml.jackson.databind.JsonNode;
import org.biaochi.api.facts.Fact;

/** Reads the members of facts that may be unknown in themselves. Pure functions. */
final class FactMembers {
    private FactMembers() {}

    /** Reads a value; told its path for errors. */
    @FunctionalInterface
    interface Reader<T> {
        T read(JsonNode value, String path);
    }

    /** A missing member is not known, null says that there is none. */
    static <T> Fact<T> known(JsonNode object, String name, String path, Reader<T> reader) {
        JsonNode value = object.path(name);
        if (value.isMissingNode()) {
            return Fact.notSupplied();
        }
        return value.isNull() ? Fact.empty() : Fact.present(reader.read(value, path + "/" + name));
    }
}
