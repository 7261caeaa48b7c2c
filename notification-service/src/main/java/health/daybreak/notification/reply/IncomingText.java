package health.daybreak.notification.reply;

import health.daybreak.platform.aggregate.Change;
import health.daybreak.platform.aggregate.Refused;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One text that somebody sent to the clinic.
 *
 * @param number whoever sent it, by its digits
 * @param from the same as the provider wrote it
 * @param patientId whose number it is; null when it is nobody's that is known
 * @param others further patients with the same number: it may be theirs
 * @param words as they were written
 * @param note for the desk: what followed by itself, or why it is for people to deal with
 * @param urgent whether it is read first
 * @param open whether somebody must deal with it
 * @param more texts that came from the same number after it and were too many to keep
 * @param answer what is answered by itself, if anything
 * @param dealt who dealt with it; null while nobody has
 */
public record IncomingText(
        String number,
        String from,
        @Nullable String patientId,
        List<String> others,
        String words,
        Meaning meaning,
        @Nullable String note,
        boolean urgent,
        boolean open,
        int more,
        Instant at,
        @Nullable AutoAnswer answer,
        @Nullable Dealt dealt) {

    /** How somebody dealt with it. */
    public enum How {
        /** By calling back. */
        CALLED,
        /** In another way, or there was nothing to do. */
        OTHERWISE
    }

    /** That somebody dealt with it. */
    public record Dealt(String by, Instant at, How how) {}

    public IncomingText {
        others = List.copyOf(others);
    }

    /** Somebody dealt with it; refused (conflict) when somebody else was faster, or when nobody has to. */
    Change<IncomingText> dealtWith(String by, How how, Instant now) {
        if (!open) {
            throw Refused.conflict(
                    "text-not-open",
                    "This text needs nobody any more: it was dealt with already.",
                    dealt == null
                            ? Map.of()
                            : Map.of("by", dealt.by(), "at", dealt.at().toString()));
        }
        return Change.to(with(false, more, answer, new Dealt(by, now, how)));
    }

    /** One more came, and was one too many. */
    Change<IncomingText> andOneMore() {
        return Change.to(with(open, more + 1, answer, dealt));
    }

    IncomingText answered(AutoAnswer how) {
        return with(open, more, how, dealt);
    }

    /** Without anything that somebody said, and without whose number it is. */
    @Override
    public String toString() {
        return "IncomingText[" + meaning + ", " + at + "]";
    }

    private IncomingText with(boolean stillOpen, int howManyMore, @Nullable AutoAnswer how, @Nullable Dealt by) {
        return new IncomingText(
                number, from, patientId, others, words, meaning, note, urgent, stillOpen, howManyMore, at, how, by);
    }
}
