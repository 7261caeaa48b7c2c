package health.daybreak.reporting.research;

import health.daybreak.events.ClinicEvent;
import health.daybreak.events.courses.CourseEvent;
import health.daybreak.events.patients.AssessmentCompleted;
import health.daybreak.events.patients.ConsentRenewalNeeded;
import health.daybreak.events.patients.ConsentRevoked;
import health.daybreak.events.patients.ConsentSigned;
import health.daybreak.events.patients.PatientErased;
import health.daybreak.events.patients.PatientEvent;
import health.daybreak.events.patients.PatientMerged;
import health.daybreak.events.patients.PatientRegistered;
import health.daybreak.events.sessions.SessionBooked;
import health.daybreak.events.sessions.SessionCompleted;
import health.daybreak.events.sessions.SessionEvent;
import health.daybreak.platform.aggregate.Change;
import health.daybreak.platform.aggregate.Ids;
import health.daybreak.platform.aggregate.Reaction;
import health.daybreak.platform.aggregate.Received;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Keeps of what the services say what research may know one day, and heeds at once what a patient takes back. */
@Component
public class HearForResearch {

    private static final String SCOPE = "RESEARCH";

    private final Participants participants;
    private final ResearchSettings settings;
    private final Ids ids;

    HearForResearch(Participants participants, ResearchSettings settings, Ids ids) {
        this.participants = participants;
        this.settings = settings;
        this.ids = ids;
    }

    /** What intake says of a patient. */
    public void onPatient(Received<PatientEvent> received) {
        if (received.data() == null || concernsResearch(received.data())) {
            inOrder(received, (participant, event, envelope) -> patient(event, known(participant, event)));
        }
    }

    /** What scheduling says of a course. */
    public void onCourse(Received<CourseEvent> received) {
        inOrder(received, (participant, event, envelope) -> Change.to(Heard.course(known(participant, event), event)));
    }

    /** What is said of a session: where the clinic is, and that it was completed. The rest is not even kept. */
    public void onSession(Received<SessionEvent> received) {
        Reaction<Participant, SessionEvent> reaction = (participant, event, envelope) -> switch (event) {
            case SessionBooked booked -> Change.to(Heard.booked(known(participant, event), booked));
            case SessionCompleted completed -> Change.to(Heard.completed(known(participant, event), completed));
            default -> null;
        };
        if (received.data() instanceof SessionBooked || received.data() instanceof SessionCompleted) {
            // Each is said once of a session, so that nothing between them need be waited for.
            Alone.run(ids, () -> participants.reactToLatest(received.envelope().key(), received, reaction));
        }
    }

    private <E extends ClinicEvent> void inOrder(Received<E> received, Reaction<Participant, E> reaction) {
        Alone.run(ids, () -> participants.react(received.envelope().key(), received, reaction));
    }

    private static Participant known(@Nullable Participant participant, ClinicEvent event) {
        return participant == null ? Participant.of(event.key()) : participant;
    }

    /** The rest is not even kept; whatever shares a subject is heard or passed over together. */
    private boolean concernsResearch(PatientEvent event) {
        return switch (event) {
            case AssessmentCompleted answered -> settings.instruments().contains(answered.instrument());
            case ConsentSigned signed -> signed.scope().equals(SCOPE);
            case ConsentRevoked revoked -> revoked.scope().equals(SCOPE);
            case PatientRegistered _, ConsentRenewalNeeded _, PatientErased _, PatientMerged _ -> true;
            default -> false;
        };
    }

    private static @Nullable Change<Participant> patient(PatientEvent event, Participant known) {
        return switch (event) {
            case PatientRegistered registered -> Change.to(Heard.registered(known, registered));
            case AssessmentCompleted answered -> Change.to(Heard.answered(known, answered));
            case ConsentSigned signed -> known.with(known.consents().signed(signed.signedAt(), signed.validUntil()));
            case ConsentRevoked revoked -> known.with(known.consents().revoked(revoked.revokedAt()));
            case ConsentRenewalNeeded renewal -> renewal(renewal, known);
            case PatientErased _, PatientMerged _ -> known.leave();
            default -> null;
        };
    }

    /** One of another scope changes nothing, but is heard: all renewals of a patient are one story. */
    private static Change<Participant> renewal(ConsentRenewalNeeded renewal, Participant known) {
        return renewal.scope().equals(SCOPE)
                ? known.with(known.consents().toRenew(renewal.noticedAt(), renewal.dueFrom()))
                : Change.to(known);
    }
}
