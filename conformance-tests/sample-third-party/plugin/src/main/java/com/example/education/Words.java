// SPDX-License-Identifier: Apache-2.0
package com.example.education;

import java.util.List;

/** Looks for words in texts. */
final class Words {
    private Words() {}

    static boolean anyIn(String text, List<String> words) {
        return words.stream().anyMatch(text::contains);
    }
}
