// SPDX-License-Identifier: Apache-2.0
package org.biaochi.core.formula;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Random;
import org.junit.jupiter.api.Test;

class RationalTest {
    private static final Rational THIRD = Rational.of(1, 3);

    @Test
    void a_third_three_times_is_one() {
        assertEquals(Rational.ONE, THIRD.plus(THIRD).plus(THIRD));
        assertEquals(Rational.ONE, THIRD.times(3));
        assertEquals(Rational.ZERO, THIRD.minus(THIRD));
    }

    @Test
    void eight_twelfths_are_two_thirds_in_value_and_hash() {
        Rational eightTwelfths = Rational.of(8, 12);
        assertEquals(Rational.of(2, 3), eightTwelfths);
        assertEquals(Rational.of(2, 3).hashCode(), eightTwelfths.hashCode());
        assertEquals(
                Rational.of(60), Rational.of(new BigDecimal("0.40")).times(100).dividedBy(eightTwelfths));
    }

    @Test
    void rounds_half_up_away_from_zero() {
        assertEquals(new BigDecimal("0.67"), Rational.of(2, 3).rounded(2));
        assertEquals(
                new BigDecimal("1.01"), Rational.of(new BigDecimal("1.005")).rounded(2));
        assertEquals(
                new BigDecimal("-1.01"), Rational.of(new BigDecimal("-1.005")).rounded(2));
    }

    @Test
    void floor_and_ceiling_of_negatives_go_down_and_up() {
        assertEquals(BigInteger.valueOf(-1), Rational.of(-1, 3).floor());
        assertEquals(BigInteger.ZERO, Rational.of(-1, 3).ceiling());
        assertEquals(BigInteger.valueOf(7), Rational.of(7).floor());
    }

    @Test
    void a_negative_divisor_keeps_the_order() {
        assertTrue(Rational.of(1).dividedBy(Rational.of(-3)).isBelow(Rational.ZERO));
        assertEquals(THIRD, Rational.of(-1).dividedBy(Rational.of(-3)));
    }

    @Test
    void refuses_to_divide_by_zero() {
        assertThrows(ArithmeticException.class, () -> THIRD.dividedBy(Rational.ZERO));
    }

    @Test
    void shows_decimals_plain_and_quotients_as_such() {
        assertEquals("89.974", Rational.of(new BigDecimal("89.9740")).toString());
        assertEquals("1000", Rational.of(new BigDecimal("1E+3")).toString());
        assertEquals("1/3", THIRD.toString());
        assertEquals("400/21", Rational.of(120_000_000, 6_300_000).toString());
        assertEquals("-2/3", Rational.of(8, -12).toString());
        assertEquals("0.6", Rational.of(60, 100).toString());
        assertEquals("0.0625", Rational.of(1, 16).toString());
        assertEquals("7", Rational.of(84, 12).toString());
        assertEquals("0", Rational.of(0, 12).toString());
    }

    @Test
    void agrees_with_whole_number_arithmetic() {
        Random random = new Random(20);
        for (int i = 0; i < 2_000; i++) {
            long a = random.nextInt(2_001) - 1_000L;
            long b = 1L + random.nextInt(999);
            long c = random.nextInt(2_001) - 1_000L;
            long d = 1L + random.nextInt(999);
            Rational left = Rational.of(a, b);
            Rational right = Rational.of(c, d);
            assertEquals(Long.signum(a * d - c * b), Integer.signum(left.compareTo(right)));
            assertEquals(Rational.of(a * d + c * b, b * d), left.plus(right));
            assertEquals(Rational.of(a * d - c * b, b * d), left.minus(right));
            assertEquals(Rational.of(a * c, b * d), left.times(right));
        }
    }

    @Test
    void stays_exact_when_it_is_reduced() {
        Rational sum = Rational.ZERO;
        for (int i = 1; i <= 200; i++) {
            sum = sum.plus(Rational.of(1, (long) i * (i + 1)));
        }
        assertEquals(Rational.of(200, 201), sum);
    }
}
