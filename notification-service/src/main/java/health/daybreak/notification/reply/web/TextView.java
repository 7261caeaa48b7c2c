package health.daybreak.notification.reply.web;

import health.daybreak.notification.reply.AutoAnswer;
import health.daybreak.notification.reply.IncomingText;
import health.daybreak.notification.reply.Meaning;
import health.daybreak.platform.aggregate.Stored;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A text as the desk sees it.
 *
 * @param patientId null when the number is nobody's that is known
 * @param shared whether several patients have this number
 * @param note what followed by itself, or why it is for people to deal with
 * @param more texts of the same number after it that were too many to keep
 * @param answered what became of the answer that is sent by itself; null when there is none
 */
record TextView(
        String id,
        String from,
        @Nullable String patientId,
        boolean shared,
        String words,
        Meaning meaning,
        @Nullable String note,
        boolean urgent,
        boolean open,
        int more,
        Instant at,
        AutoAnswer.@Nullable State answered,
        @Nullable String dealtBy,
        @Nullable Instant dealtAt,
        IncomingText.@Nullable How dealtHow) {

    static TextView of(Stored<IncomingText> stored) {
        IncomingText text = stored.state();
        IncomingText.Dealt dealt = text.dealt();
        return new TextView(
                stored.id(),
                text.from(),
                text.patientId(),
                !text.others().isEmpty(),
                text.words(),
                text.meaning(),
                text.note(),
                text.urgent(),
                text.open(),
                text.more(),
                text.at(),
                text.answer() == null ? null : text.answer().state(),
                dealt == null ? null : dealt.by(),
                dealt == null ? null : dealt.at(),
                dealt == null ? null : dealt.how());
    }
}
