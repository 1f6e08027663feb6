// SPDX-License-Identifier: Apache-2.0
package org.biaochi.xml;

import org.biaochi.json.JsonLimits;

/**
 * What an XML input may cost. Immutable.
 *
 * @param depth deepest nesting of elements
 * @param attributes most attributes of one element, declarations of namespaces not counted
 * @param textLength longest text of an element or attribute, in characters
 * @param recordBytes longest subject, in bytes
 */
public record XmlLimits(int depth, int attributes, int textLength, int recordBytes) {
    /** Those of {@link JsonLimits#DEFAULT}, the elements around a subject added; 32 attributes. */
    public static final XmlLimits DEFAULT = new XmlLimits(
            JsonLimits.DEFAULT.depth() + 4, 32, JsonLimits.DEFAULT.stringBytes(), JsonLimits.DEFAULT.recordBytes());

    /** @throws IllegalArgumentException if a limit is not positive */
    public XmlLimits {
        if (depth <= 0 || attributes <= 0 || textLength <= 0 || recordBytes <= 0) {
            throw new IllegalArgumentException("限额必须为正数 / limits must be positive: depth " + depth + ", attributes "
                    + attributes + ", textLength " + textLength + ", recordBytes " + recordBytes);
        }
    }
}
