// SPDX-License-Identifier: Apache-2.0
package org.biaochi.core.target;

/**
 * The characters with which a number, date, sign or word of comparison can begin, or a clause end. All others a scan keeps as
 * they are, and most of a sentence is others: one look into a table passes over them.
 */
final class LeadCharacters {
    private static final String NUMERALS = "0123456789.〇零一壹二两贰三叁四肆五伍六陆七柒八捌九玖十拾";
    private static final String SIGNS = "+-[(";

    private static final long[] TABLE = new long[(Character.MAX_VALUE + 1) / Long.SIZE];

    static {
        add(NUMERALS + SIGNS + TargetScan.DATE_WORDS + Surroundings.CLAUSE_ENDS);
        TargetWords.before().keySet().forEach(word -> add(word.substring(0, 1)));
    }

    private LeadCharacters() {}

    private static void add(String characters) {
        for (char c : characters.toCharArray()) {
            TABLE[c / Long.SIZE] |= 1L << c;
        }
    }

    static boolean has(char c) {
        return (TABLE[c / Long.SIZE] & 1L << c) != 0;
    }

    /** The position of the first of them from here on, or the end of the text. */
    static int next(String text, int from) {
        int at = from;
        while (at < text.length() && !has(text.charAt(at))) {
            at++;
        }
        return at;
    }
}
