package health.daybreak.notification.roster;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import com.google.i18n.phonenumbers.Phonenumber.PhoneNumber;
import java.util.Optional;

/** Telephone numbers as providers take them: with country code, as ITU-T E.164 writes them. */
public final class TelephoneNumber {

    private static final PhoneNumberUtil NUMBERS = PhoneNumberUtil.getInstance();

    /** No country is assumed: the number says its own. */
    private static final String NO_REGION = "ZZ";

    private TelephoneNumber() {}

    /** What was written as a number of E.164, or nothing when it cannot be one: too short, too long, no country code. */
    public static Optional<String> of(String written) {
        try {
            PhoneNumber number = NUMBERS.parse(written, NO_REGION);
            return NUMBERS.isPossibleNumber(number)
                    ? Optional.of(NUMBERS.format(number, PhoneNumberFormat.E164))
                    : Optional.empty();
        } catch (NumberParseException none) {
            return Optional.empty();
        }
    }
}
