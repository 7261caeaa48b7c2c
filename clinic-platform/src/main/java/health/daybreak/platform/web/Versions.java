package health.daybreak.platform.web;

import health.daybreak.platform.aggregate.Refused;
import org.jspecify.annotations.Nullable;

/** The version that a client saw, as it says so in {@code If-Match}. */
public final class Versions {

    private Versions() {}

    /**
     * The version in this {@code If-Match} header, such as {@code "7"}; null when the client sent none, which means that
     * it does not mind what is there. Throws {@link Refused} for anything else.
     */
    public static @Nullable Long expected(@Nullable String ifMatch) {
        if (ifMatch == null || ifMatch.isBlank() || ifMatch.strip().equals("*")) {
            return null;
        }
        String number = ifMatch.strip().replaceFirst("^W/", "").replace("\"", "");
        try {
            return Long.valueOf(number);
        } catch (NumberFormatException notANumber) {
            throw Refused.unprocessable(
                    "if-match-unreadable", "If-Match must be the version that you read, for example \"7\".");
        }
    }
}
