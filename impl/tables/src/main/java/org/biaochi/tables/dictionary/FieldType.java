// SPDX-License-Identifier: Apache-2.0
package org.biaochi.tables.dictionary;

import java.util.Optional;

/** What a column of the standard holds. New constants are a MINOR change of this package. */
public enum FieldType {
    /** Text, {@code String(n)}. */
    STRING("String"),
    /** A decimal number, {@code Number(p,s)}. */
    NUMBER("Number"),
    /** A time stamp {@code yyyyMMddHHmmssSSS}, of which prefixes occur. */
    TIME("Time");

    private final String key;

    FieldType(String key) {
        this.key = key;
    }

    /** The word in the dictionary. */
    public String key() {
        return key;
    }

    static Optional<FieldType> ofKey(String key) {
        for (FieldType type : values()) {
            if (type.key.equals(key)) {
                return Optional.of(type);
            }
        }
        return Optional.empty();
    }
}
