package health.daybreak.notification.reply;

import health.daybreak.platform.aggregate.Aggregates;
import health.daybreak.platform.aggregate.Stored;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** All texts that came in. */
public interface IncomingTexts extends Aggregates<IncomingText> {

    /** Texts of the current clinic that somebody must deal with, the urgent and the oldest first, at most 200. */
    List<Stored<IncomingText>> open();

    /** The latest 50 texts of the current clinic that nobody must deal with (any more), newest first. */
    List<Stored<IncomingText>> settled(@Nullable String patientId);

    /** Texts of this number in the current clinic since then, newest first, at most 100. */
    List<Stored<IncomingText>> since(String number, Instant since);

    /** Texts of all clinics whose answer is due, at most 100, each with its clinic. */
    List<OfClinic> toAnswer(Instant now);

    /** A text and the clinic that it came to. */
    record OfClinic(String clinicId, Stored<IncomingText> text) {}
}
