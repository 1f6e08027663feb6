// SPDX-License-Identifier: Apache-2.0
package org.biaochi.json;

/**
 * What a JSON input may cost. Immutable.
 *
 * @param depth deepest nesting of objects and arrays
 * @param stringBytes longest text, in bytes of UTF-8 as written
 * @param recordBytes longest record: a document, a line of JSON Lines or an element of an array, in bytes
 * @param numberLength longest number, in characters
 */
public record JsonLimits(int depth, int stringBytes, int recordBytes, int numberLength) {
    /** Depth 50, texts of 1 MB, records of 64 MB, numbers of 1,000 digits. */
    public static final JsonLimits DEFAULT = new JsonLimits(50, 1 << 20, 64 << 20, 1000);

    /** @throws IllegalArgumentException if a limit is not positive */
    public JsonLimits {
        if (depth <= 0 || stringBytes <= 0 || recordBytes <= 0 || numberLength <= 0) {
            throw new IllegalArgumentException("限额必须为正数 / limits must be positive: depth " + depth + ", stringBytes "
                    + stringBytes + ", recordBytes " + recordBytes + ", numberLength " + numberLength);
        }
    }

    /** The same with another limit for one text. */
    public JsonLimits withStringBytes(int bytes) {
        return new JsonLimits(depth, bytes, recordBytes, numberLength);
    }

    /** The same with another limit for one record. */
    public JsonLimits withRecordBytes(int bytes) {
        return new JsonLimits(depth, stringBytes, bytes, numberLength);
    }

    /** The same with another depth. */
    public JsonLimits withDepth(int levels) {
        return new JsonLimits(levels, stringBytes, recordBytes, numberLength);
    }
}
