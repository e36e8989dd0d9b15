package fractions;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;

class FractionTest {

    private static Fraction fraction(int numerator, int denominator) {
        return new Fraction(numerator, denominator);
    }

    @Test
    void addsAndSubtracts() {
        assertEquals(fraction(5, 6), fraction(1, 2).plus(fraction(1, 3)), "1/2 + 1/3");
        assertEquals(fraction(1, 6), fraction(1, 2).minus(fraction(1, 3)), "1/2 - 1/3");
    }

    @Test
    void multiplies() {
        assertEquals(fraction(1, 3), fraction(1, 2).times(fraction(2, 3)), "1/2 * 2/3");
    }

    @Test
    void divides() {
        assertEquals(fraction(3, 4), fraction(1, 2).over(fraction(2, 3)), "1/2 over 2/3");
    }

    @Test
    void reducesToLowestTerms() {
        assertEquals("2/3", fraction(12, 18).toString(), "12/18 in lowest terms");
    }

    @Test
    void reducesNegativeFractions() {
        assertEquals("-1/2", fraction(3, -6).toString(), "3/-6 in lowest terms");
        assertEquals("1/2", fraction(-3, -6).toString(), "-3/-6 in lowest terms");
    }

    @Test
    void refusesAZeroDenominator() {
        assertThrows(IllegalArgumentException.class, () -> fraction(1, 0), "new Fraction(1, 0)");
    }

    @Test
    void refusesDivisionByZero() {
        assertThrows(ArithmeticException.class, () -> fraction(1, 2).over(fraction(0, 5)), "1/2 over 0/5");
    }

    @Test
    void printsWholeNumbersAlone() {
        assertEquals("4", fraction(8, 2).toString(), "8/2 as text");
    }
}
