package health.daybreak.intake.patient;

import health.daybreak.platform.aggregate.Refused;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What somebody asked for, in their own or their referrer's words.
 *
 * @param asksFor at most 500 characters
 * @param note at most 10,000 characters
 * @param agreed to which messages they agreed when they asked
 */
public record Inquiry(
        Origin origin,
        @Nullable String referrer,
        @Nullable String asksFor,
        @Nullable String note,
        List<Agreed> agreed) {

    /** The longest note, in characters. */
    public static final int LONGEST_NOTE = 10_000;

    public Inquiry {
        // Inquiries from before anybody was asked.
        agreed = agreed == null ? List.of() : List.copyOf(agreed);
        requireAtMost("referrer", referrer, 200);
        requireAtMost("what they ask for", asksFor, 500);
        requireAtMost("note", note, LONGEST_NOTE);
    }

    /** An inquiry in which nothing was agreed to. */
    public Inquiry(Origin origin, @Nullable String referrer, @Nullable String asksFor, @Nullable String note) {
        this(origin, referrer, asksFor, note, List.of());
    }

    private static void requireAtMost(String what, @Nullable String text, int longest) {
        if (text != null && text.length() > longest) {
            throw Refused.unprocessable("text-too-long", "The " + what + " has at most " + longest + " characters.");
        }
    }
}
