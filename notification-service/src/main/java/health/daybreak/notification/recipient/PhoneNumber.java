package health.daybreak.notification.recipient;

import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A telephone number by its digits, however it was typed: {@code +1 (555) 010-0199} is {@code 555.010.0199}. The leading 1 of
 * North America and the 00 before a country's code are left out.
 */
public record PhoneNumber(String digits) {

    private static final int NORTH_AMERICAN = 11;
    private static final int SHORTEST = 7;
    private static final int LONGEST = 15;

    /** Reads a number as people and providers write it; anything else than digits in it is passed over. */
    public static PhoneNumber of(String written) {
        String digits = written.replaceAll("\\D", "");
        if (digits.startsWith("00")) {
            digits = digits.substring(2);
        }
        return new PhoneNumber(
                digits.length() == NORTH_AMERICAN && digits.startsWith("1") ? digits.substring(1) : digits);
    }

    /** Whether somebody can be reached under it: 7 to 15 digits (ITU-T E.164). */
    public boolean isOne() {
        return digits.length() >= SHORTEST && digits.length() <= LONGEST;
    }

    /** Matches the same number however it is written. */
    public Pattern written() {
        String spelt =
                digits.chars().mapToObj(digit -> String.valueOf((char) digit)).collect(Collectors.joining("\\D*"));
        return Pattern.compile("^\\D*(?:00\\D*)?(?:1\\D*)?" + spelt + "\\D*$");
    }
}
