// SPDX-License-Identifier: Apache-2.0
package org.biaochi.tables.dictionary;

/**
 * How well something in the dictionary is attested. Immutable.
 *
 * @param mark {@code L} seen in an official or published text, {@code P} seen in practice, {@code M} from memory,
 *     {@code O} our own choice
 * @param confirmations how many independent public traces show it
 */
public record Evidence(String mark, int confirmations) {
    /** Whether a text or the address of its issuer attests it. */
    public boolean verified() {
        return mark.equals("L");
    }
}
