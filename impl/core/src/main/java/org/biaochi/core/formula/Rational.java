// SPDX-License-Identifier: Apache-2.0
package org.biaochi.core.formula;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An exact number: a quotient of two decimals that is never rounded on the way, so that 0.40 ÷ (8 ÷ 12) is 0.6 and a comparison
 * with a limit is exact (rulebook, formulas 1). Equal by value. Immutable.
 */
@SuppressWarnings("ReferenceEquality") // The very ONE marks a decimal; any other denominator is compared by value.
public final class Rational implements Comparable<Rational> {
    /** Zero. */
    public static final Rational ZERO = new Rational(BigDecimal.ZERO, BigDecimal.ONE);
    /** One. */
    public static final Rational ONE = new Rational(BigDecimal.ONE, BigDecimal.ONE);
    /** A hundred: between ratios and percentage points. */
    public static final Rational HUNDRED = of(100);

    /** Beyond so many digits a quotient is reduced to lowest terms. */
    private static final int UNREDUCED = 200;

    private static final List<BigInteger> PRIMES_OF_TEN = List.of(BigInteger.TWO, BigInteger.valueOf(5));

    private final BigDecimal numerator;
    /** Positive; the very {@link BigDecimal#ONE} for a decimal. */
    private final BigDecimal denominator;

    private Rational(BigDecimal numerator, BigDecimal denominator) {
        this.numerator = numerator;
        this.denominator = denominator;
    }

    /** Returns a decimal. */
    public static Rational of(BigDecimal decimal) {
        return new Rational(decimal, BigDecimal.ONE);
    }

    /** Returns a whole number. */
    public static Rational of(long number) {
        return new Rational(BigDecimal.valueOf(number), BigDecimal.ONE);
    }

    /**
     * Returns a quotient of whole numbers.
     *
     * @throws ArithmeticException if the denominator is 0
     */
    public static Rational of(long numerator, long denominator) {
        return of(numerator).dividedBy(of(denominator));
    }

    private static Rational quotient(BigDecimal numerator, BigDecimal denominator) {
        if (denominator == BigDecimal.ONE || denominator.compareTo(BigDecimal.ONE) == 0) {
            return new Rational(numerator, BigDecimal.ONE);
        }
        if (numerator.precision() + denominator.precision() <= UNREDUCED) {
            return new Rational(numerator, denominator);
        }
        return lowest(numerator, denominator);
    }

    private static Rational lowest(BigDecimal numerator, BigDecimal denominator) {
        int scale = Math.max(0, Math.max(numerator.scale(), denominator.scale()));
        BigInteger over = numerator.setScale(scale).unscaledValue();
        BigInteger under = denominator.setScale(scale).unscaledValue();
        BigInteger common = over.gcd(under);
        return new Rational(new BigDecimal(over.divide(common)), new BigDecimal(under.divide(common)));
    }

    /** The sum. */
    public Rational plus(Rational other) {
        if (denominator == other.denominator || denominator.compareTo(other.denominator) == 0) {
            return quotient(numerator.add(other.numerator), denominator);
        }
        return quotient(
                numerator.multiply(other.denominator).add(other.numerator.multiply(denominator)),
                denominator.multiply(other.denominator));
    }

    /** The difference. */
    public Rational minus(Rational other) {
        return plus(other.negated());
    }

    /** The product. */
    public Rational times(Rational other) {
        return quotient(numerator.multiply(other.numerator), product(denominator, other.denominator));
    }

    /** The product with a whole number. */
    public Rational times(long factor) {
        return quotient(numerator.multiply(BigDecimal.valueOf(factor)), denominator);
    }

    /**
     * The quotient.
     *
     * @throws ArithmeticException if {@code other} is 0
     */
    public Rational dividedBy(Rational other) {
        if (other.signum() == 0) {
            throw new ArithmeticException("division of " + this + " by zero");
        }
        BigDecimal over = product(numerator, other.denominator);
        BigDecimal under = product(denominator, other.numerator);
        return under.signum() < 0 ? quotient(over.negate(), under.negate()) : quotient(over, under);
    }

    private static BigDecimal product(BigDecimal left, BigDecimal right) {
        if (right == BigDecimal.ONE) {
            return left;
        }
        return left == BigDecimal.ONE ? right : left.multiply(right);
    }

    /** The number with the other sign. */
    public Rational negated() {
        return new Rational(numerator.negate(), denominator);
    }

    /** The number without its sign. */
    public Rational abs() {
        return signum() < 0 ? negated() : this;
    }

    /** The smaller of both. */
    public Rational min(Rational other) {
        return compareTo(other) <= 0 ? this : other;
    }

    /** The larger of both. */
    public Rational max(Rational other) {
        return compareTo(other) >= 0 ? this : other;
    }

    /** −1, 0 or 1. */
    public int signum() {
        return numerator.signum();
    }

    /** Compares exactly, by cross-multiplication. */
    @Override
    public int compareTo(Rational other) {
        if (denominator == other.denominator) {
            return numerator.compareTo(other.numerator);
        }
        return product(numerator, other.denominator).compareTo(product(other.numerator, denominator));
    }

    /** Whether it is below the other. */
    public boolean isBelow(Rational other) {
        return compareTo(other) < 0;
    }

    /** Whether it is above the other. */
    public boolean isAbove(Rational other) {
        return compareTo(other) > 0;
    }

    /** Rounded half up to so many decimals; the only place where a figure is rounded. */
    public BigDecimal rounded(int scale) {
        return denominator == BigDecimal.ONE
                ? numerator.setScale(scale, RoundingMode.HALF_UP)
                : numerator.divide(denominator, scale, RoundingMode.HALF_UP);
    }

    /** The largest whole number that is not above. */
    public BigInteger floor() {
        return whole(RoundingMode.FLOOR);
    }

    /** The smallest whole number that is not below. */
    public BigInteger ceiling() {
        return whole(RoundingMode.CEILING);
    }

    private BigInteger whole(RoundingMode mode) {
        return numerator.divide(denominator, 0, mode).toBigInteger();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Rational that && compareTo(that) == 0;
    }

    @Override
    public int hashCode() {
        return rounded(9).hashCode();
    }

    /** A plain decimal, or {@code numerator/denominator} in lowest terms where the division does not end. */
    @Override
    public String toString() {
        if (denominator == BigDecimal.ONE) {
            return plain(numerator);
        }
        Rational lowest = lowest(numerator, denominator);
        BigInteger rest = lowest.denominator.toBigInteger();
        int decimals = 0;
        for (BigInteger prime : PRIMES_OF_TEN) {
            int times = 0;
            while (rest.mod(prime).signum() == 0) {
                rest = rest.divide(prime);
                times++;
            }
            decimals = Math.max(decimals, times);
        }
        return rest.equals(BigInteger.ONE)
                ? plain(lowest.numerator.divide(lowest.denominator, decimals, RoundingMode.UNNECESSARY))
                : plain(lowest.numerator) + "/" + plain(lowest.denominator);
    }

    private static String plain(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }
}
