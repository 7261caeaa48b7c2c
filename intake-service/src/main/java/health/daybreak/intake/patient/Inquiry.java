package health.daybreak.intake.patient;

import health.daybreak.platform.aggregate.Refused;
import org.jspecify.annotations.Nullable;

/**
 * What somebody asked for, in their own or their referrer's words.
 *
 * @param asksFor at most 500 characters
 * @param note at most 10,000 characters
 */
public record Inquiry(
        Origin origin,
        @Nullable String referrer,
        @Nullable String asksFor,
        @Nullable String note) {

    /** The longest note, in characters. */
    public static final int LONGEST_NOTE = 10_000;

    public Inquiry {
        requireAtMost("referrer", referrer, 200);
        requireAtMost("what they ask for", asksFor, 500);
        requireAtMost("note", note, LONGEST_NOTE);
    }

    private static void requireAtMost(String what, @Nullable String text, int longest) {
        if (text != null && text.length() > longest) {
            throw Refused.unprocessable("text-too-long", "The " + what + " has at most " + longest + " characters.");
        }
    }
}
