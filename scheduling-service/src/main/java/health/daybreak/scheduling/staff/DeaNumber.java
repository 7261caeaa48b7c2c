package health.daybreak.scheduling.staff;

import health.daybreak.platform.aggregate.Refused;
import java.util.regex.Pattern;

/**
 * The registration number of the Drug Enforcement Administration: two letters (or a letter and a 9) and seven digits, the last
 * of which checks the others: the first, third and fifth, and twice the second, fourth and sixth, add up to a number that
 * ends in it.
 */
final class DeaNumber {

    private static final Pattern SHAPE = Pattern.compile("[A-Za-z][A-Za-z9][0-9]{7}");
    private static final int DIGITS_FROM = 2;

    private DeaNumber() {}

    /** Throws {@link Refused} (unprocessable) for what cannot be one: a slip of the keyboard. */
    static void requirePossible(String number) {
        if (!SHAPE.matcher(number).matches() || !checks(number)) {
            throw Refused.unprocessable(
                    "dea-number-not-possible",
                    "A DEA number is two letters and seven digits of which the last checks the others; this one has a slip.");
        }
    }

    private static boolean checks(String number) {
        int sum = digit(number, 0) + digit(number, 2) + digit(number, 4);
        sum += 2 * (digit(number, 1) + digit(number, 3) + digit(number, 5));
        return sum % 10 == digit(number, 6);
    }

    private static int digit(String number, int index) {
        return number.charAt(DIGITS_FROM + index) - '0';
    }
}
