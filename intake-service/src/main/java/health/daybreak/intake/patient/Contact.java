package health.daybreak.intake.patient;

import health.daybreak.platform.aggregate.Refused;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * How a patient is reached.
 *
 * @param mobile takes text messages
 * @param phone takes calls only
 * @param language as a BCP 47 tag
 * @param timeZone an IANA zone: quiet hours are kept in it
 */
public record Contact(
        @Nullable String email,
        @Nullable String mobile,
        @Nullable String phone,
        String language,
        String timeZone,
        List<Channel> channels) {

    private static final Pattern EMAIL = Pattern.compile("[^@\\s]{1,64}@[^@\\s]{1,190}\\.[^@\\s.]{2,}");
    private static final Pattern PHONE = Pattern.compile("\\+?[0-9][0-9 ()./-]{5,24}");
    private static final Pattern LANGUAGE = Pattern.compile("[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*");

    public Contact {
        email = matching("e-mail address", email, EMAIL);
        mobile = matching("mobile number", mobile, PHONE);
        phone = matching("telephone number", phone, PHONE);
        channels = channels.stream().distinct().sorted().toList();
        if (!LANGUAGE.matcher(language).matches()) {
            throw Refused.unprocessable("language-unknown", "A language is a BCP 47 tag, for example en-US.");
        }
        requireZone(timeZone);
        requireAddress(channels, Channel.EMAIL, email, "an e-mail address");
        requireAddress(channels, Channel.SMS, mobile, "a mobile number");
    }

    /** The channels that these addresses allow: what a person who gave them has asked to be answered by. */
    public static List<Channel> channelsFor(@Nullable String email, @Nullable String mobile) {
        List<Channel> channels = new ArrayList<>();
        if (email != null && !email.isBlank()) {
            channels.add(Channel.EMAIL);
        }
        if (mobile != null && !mobile.isBlank()) {
            channels.add(Channel.SMS);
        }
        return channels;
    }

    /** Whether this can be an e-mail address. */
    public static boolean canBeEmail(String text) {
        return EMAIL.matcher(text.strip()).matches();
    }

    /** Whether this can be a telephone number. */
    public static boolean canBePhone(String text) {
        return PHONE.matcher(text.strip()).matches();
    }

    private static @Nullable String matching(String what, @Nullable String value, Pattern pattern) {
        if (value == null || value.isBlank()) {
            return null;
        }
        String stripped = value.strip();
        if (!pattern.matcher(stripped).matches()) {
            throw Refused.unprocessable("contact-not-usable", "This " + what + " cannot be one; check it.");
        }
        return stripped;
    }

    private static void requireZone(String timeZone) {
        try {
            ZoneId.of(timeZone);
        } catch (DateTimeException unknown) {
            throw Refused.unprocessable(
                    "time-zone-unknown", "A time zone is an IANA name, for example America/New_York.");
        }
    }

    private static void requireAddress(List<Channel> channels, Channel channel, @Nullable String address, String what) {
        if (channels.contains(channel) && address == null) {
            throw Refused.unprocessable("channel-without-address", channel + " needs " + what + ".");
        }
    }
}
