// SPDX-License-Identifier: Apache-2.0
package org.biaochi.core.goal;

import java.math.BigDecimal;
import java.util.NoSuchElementException;
import org.biaochi.api.subject.Typed;
import org.biaochi.core.target.DecimalReading;
import org.biaochi.core.target.Decimals;
import org.jspecify.annotations.Nullable;

/** The weight of a row as read (分值), in points and at the typed scale. Placeholders such as {@code /} are blank. Immutable. */
public final class Weight {
    /** What the cell holds. */
    public enum State {
        /** A number. */
        NUMBER,
        /** Something that is no number. */
        NOT_A_NUMBER,
        /** Nothing, although the form has the column. */
        BLANK,
        /** The form has no such column. */
        ABSENT
    }

    private static final Weight NOT_A_NUMBER = new Weight(State.NOT_A_NUMBER, null);
    private static final Weight BLANK = new Weight(State.BLANK, null);
    private static final Weight ABSENT = new Weight(State.ABSENT, null);

    private final State state;
    private final @Nullable BigDecimal points;

    private final int tenths;

    private Weight(State state, @Nullable BigDecimal points) {
        this(state, points, -1);
    }

    private Weight(State state, @Nullable BigDecimal points, int tenths) {
        this.state = state;
        this.points = points;
        this.tenths = tenths;
    }

    /** Reads a weight cell. */
    public static Weight of(Typed cell) {
        return switch (cell.state()) {
            case ABSENT -> ABSENT;
            case BLANK -> BLANK;
            case VALUE -> read(cell.text());
        };
    }

    /** The usual points, whole ones and tenths below ten, each made once; anything else goes the long way. */
    private static final Weight[] WHOLE = new Weight[100];

    private static final Weight[] TENTHS = new Weight[100];

    static {
        for (int i = 0; i < WHOLE.length; i++) {
            WHOLE[i] = new Weight(State.NUMBER, BigDecimal.valueOf(i), 10 * i);
            TENTHS[i] = new Weight(State.NUMBER, BigDecimal.valueOf(i, 1), i);
        }
    }

    private static int digit(String text, int at) {
        char c = text.charAt(at);
        return c >= '0' && c <= '9' ? c - '0' : -1;
    }

    /** Points such as 5, 15 or 5.6 in one look; null for everything else. */
    private static @Nullable Weight usual(String text) {
        int length = text.length();
        int first = length == 0 || length > 3 ? -1 : digit(text, 0);
        int last = first < 0 ? -1 : digit(text, length - 1);
        if (last < 0) {
            return null;
        }
        if (length == 3) {
            boolean tenths = text.charAt(1) == '.';
            return tenths ? TENTHS[first * 10 + last] : null;
        }
        return WHOLE[length == 1 ? first : first * 10 + last];
    }

    private static Weight read(String text) {
        Weight usual = usual(text);
        if (usual != null) {
            return usual;
        }
        DecimalReading reading = Decimals.standard().read(text);
        if (reading.state() == DecimalReading.State.BLANK) {
            return BLANK;
        }
        boolean points = reading.unit()
                .map(unit -> unit.name().equals("分") || unit.name().equals("%"))
                .orElse(true);
        return points && reading.number().isPresent()
                ? new Weight(State.NUMBER, reading.number().get())
                : NOT_A_NUMBER;
    }

    /** What the cell holds. */
    public State state() {
        return state;
    }

    /** Whether it holds a number. */
    public boolean isNumber() {
        return state == State.NUMBER;
    }

    /**
     * The points at the typed scale.
     *
     * @throws NoSuchElementException if the cell holds no number
     */
    public BigDecimal points() {
        if (points == null) {
            throw new NoSuchElementException(state.name());
        }
        return points;
    }

    /** The points in tenths where they are typed plainly, such as 5, 15 or 5.6; else negative. */
    int tenths() {
        return tenths;
    }

    /** Whether it is more than nothing, typed plainly without any sign. */
    public boolean isPlainlyPositive() {
        return tenths > 0;
    }

    @Override
    public String toString() {
        return points == null ? state.name() : points.toPlainString();
    }
}
