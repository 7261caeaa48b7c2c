package health.daybreak.treatment.session.web;

import health.daybreak.treatment.dose.Route;
import health.daybreak.treatment.session.SessionCommand;
import health.daybreak.treatment.session.SessionStatus;
import health.daybreak.treatment.session.SignOff;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * All that the session page shows.
 *
 * @param bookingWithdrawnAt when scheduling cancelled although the patient had arrived
 * @param allowed what may be done in this state, whoever does it
 * @param phase the stretch of time that runs now
 * @param ride what the patient said by a link about the way home; null while nothing
 * @param therapy null where there is no psychotherapy
 * @param noteDraft what the chart alone would write, while the note is to be signed
 * @param at the moment for which this was worked out
 */
record SessionView(
        String sessionId,
        long version,
        String courseId,
        String patientId,
        int number,
        int ofSessions,
        String coursePhase,
        Route route,
        SlotView slot,
        @Nullable Instant bookingWithdrawnAt,
        SessionStatus status,
        List<SessionCommand> allowed,
        @Nullable PhaseView phase,
        @Nullable Instant arrivedAt,
        KnownView known,
        @Nullable NamedRide ride,
        GateView gate,
        @Nullable DoseView dose,
        VitalsView vitals,
        @Nullable TherapyView therapy,
        DischargeView discharge,
        @Nullable NoteView note,
        @Nullable String noteDraft,
        @Nullable EndingView ending,
        List<StoryEntry> story,
        Instant at) {

    /** The signed note. */
    record NoteView(String text, String signedBy, Instant signedAt, List<SignOff.Amendment> amendments) {}

    /** Why a session ended early, or never began. */
    record EndingView(String reason, @Nullable String remark, Instant at) {}

    /** One line of the story, oldest first; {@code by} is a staff id, {@code byName} null when not known here. */
    record StoryEntry(
            Instant at,
            String what,
            @Nullable String by,
            @Nullable String byName) {}
}
