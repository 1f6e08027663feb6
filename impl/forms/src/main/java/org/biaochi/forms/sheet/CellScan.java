// SPDX-License-Identifier: Apache-2.0
package org.biaochi.forms.sheet;

/**
 * Watches the markup of a sheet or of the shared strings go by, for what would make a library ask for room without end: a cell in a
 * column that does not exist, a shared string beyond the last one. Not thread-safe.
 */
final class CellScan {
    private static final int COLUMN_LETTERS = 3;
    private static final int LARGEST = 100_000_000;

    private enum State {
        TEXT,
        ELEMENT,
        TAG,
        NAME,
        EQUALS,
        VALUE
    }

    private State state = State.TEXT;
    private boolean closing;
    private int element;
    private int elementLength;
    private int name;
    private int nameLength;
    private int quote;
    private int value;
    private int valueLength;
    private int letters;
    private boolean shared;
    private boolean inIndex;
    private int index;
    private int strings;
    private int largest = -1;
    private boolean far;

    /** Whether a cell claims a column of more than three letters, or writes what it claims in a way that hides it. */
    boolean isFar() {
        return far;
    }

    /** The largest number of a shared string that a cell refers to; negative if none does. */
    int largest() {
        return largest;
    }

    /** How many shared strings there are. */
    int strings() {
        return strings;
    }

    void feed(byte[] bytes, int from, int to) {
        for (int i = from; i < to; i++) {
            int c = bytes[i];
            switch (state) {
                case TEXT -> text(c);
                case ELEMENT -> element(c);
                case TAG -> tag(c);
                case NAME -> name(c);
                case EQUALS -> equals(c);
                case VALUE -> value(c);
            }
        }
    }

    private void text(int c) {
        if (c == '<') {
            state = State.ELEMENT;
            closing = false;
            elementLength = 0;
        } else if (inIndex && c >= '0' && c <= '9') {
            index = Math.min(LARGEST, index * 10 + c - '0');
        } else if (inIndex && c == '&') {
            far = true;
        }
    }

    private void element(int c) {
        if (c == '>') {
            close();
        } else if (c == '/') {
            closing |= elementLength == 0;
        } else if (isBlank(c)) {
            state = State.TAG;
            begin();
        } else if (c == ':') {
            elementLength = 0;
        } else {
            far |= c == '!' && inIndex;
            element = elementLength++ == 0 ? c : element;
        }
    }

    private boolean is(char letter) {
        return elementLength == 1 && element == letter;
    }

    private void begin() {
        if (is('c') && !closing) {
            shared = false;
        }
    }

    private void tag(int c) {
        if (c == '>') {
            close();
        } else if (!isBlank(c) && c != '/') {
            state = State.NAME;
            name = c;
            nameLength = 1;
        }
    }

    private void name(int c) {
        if (c == '=') {
            state = State.EQUALS;
        } else if (!isBlank(c)) {
            nameLength++;
        }
    }

    private void equals(int c) {
        if (c == '"' || c == '\'') {
            quote = c;
            valueLength = 0;
            letters = 0;
            state = State.VALUE;
        }
    }

    private void value(int c) {
        boolean place = nameLength == 1 && name == 'r';
        boolean kind = nameLength == 1 && name == 't';
        if (c == quote) {
            shared |= kind && valueLength == 1 && value == 's' && is('c');
            state = State.TAG;
            return;
        }
        far |= (place || kind) && c == '&';
        value = c;
        valueLength++;
        letters += place && (c >= 'A' && c <= 'Z' || c >= 'a' && c <= 'z') ? 1 : 0;
        far |= letters > COLUMN_LETTERS;
    }

    private void close() {
        state = State.TEXT;
        strings += elementLength == 2 && element == 's' && !closing ? 1 : 0;
        if (is('c') && closing) {
            shared = false;
        } else if (is('v')) {
            if (closing && inIndex) {
                largest = Math.max(largest, index);
            }
            inIndex = shared && !closing;
            index = 0;
        }
    }

    private static boolean isBlank(int c) {
        return c == ' ' || c == '\t' || c == '\n' || c == '\r';
    }
}
