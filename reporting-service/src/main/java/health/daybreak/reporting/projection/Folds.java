package health.daybreak.reporting.projection;

import health.daybreak.events.ClinicEvent;
import health.daybreak.events.courses.CourseEvent;
import health.daybreak.events.notifications.MessageEvent;
import health.daybreak.events.offers.OfferEvent;
import health.daybreak.events.patients.PatientEvent;
import health.daybreak.events.sessions.AdverseEventRecorded;
import health.daybreak.events.sessions.ExposureChecked;
import health.daybreak.events.sessions.SessionEvent;
import health.daybreak.reporting.adverse.AdverseEvent;
import health.daybreak.reporting.journey.Journey;
import health.daybreak.reporting.message.Message;
import health.daybreak.reporting.session.Session;
import org.jspecify.annotations.Nullable;

/** What each kind of projection makes of events. */
public final class Folds {

    /** What intake says of a patient, scheduling of their courses and offers, and treatment of their long-term checks. */
    public static final Fold<Journey> JOURNEY = Folds::journey;

    /** What scheduling and treatment say of a session. */
    public static final Fold<Session> SESSION = Folds::session;

    /** What notification says of how a message ended. */
    public static final Fold<Message> MESSAGE = Folds::message;

    /** What treatment says of an adverse event; whom it happened to is not kept. */
    public static final Fold<AdverseEvent> ADVERSE_EVENT = new Fold<>() {
        @Override
        public @Nullable AdverseEvent with(@Nullable AdverseEvent known, ClinicEvent event) {
            if (!(event instanceof AdverseEventRecorded recorded)) {
                return known;
            }
            AdverseEvent told = AdverseEvent.of(recorded);
            return known == null ? told : known.or(told);
        }

        @Override
        public ClinicEvent kept(ClinicEvent event) {
            return event instanceof AdverseEventRecorded recorded ? AdverseEvent.withoutWhom(recorded) : event;
        }
    };

    private Folds() {}

    private static @Nullable Journey journey(@Nullable Journey known, ClinicEvent event) {
        Journey before = known == null ? Journey.of(event.key()) : known;
        Journey after =
                switch (event) {
                    case PatientEvent said -> before.with(said);
                    case CourseEvent said -> before.with(said);
                    case OfferEvent said -> before.with(said);
                    case ExposureChecked said -> before.with(said);
                    default -> before;
                };
        return after.equals(before) ? known : after;
    }

    private static @Nullable Session session(@Nullable Session known, ClinicEvent event) {
        if (!(event instanceof SessionEvent said)) {
            return known;
        }
        Session before = known == null ? Session.of(event.subject(), event.key()) : known;
        Session after = before.with(said);
        return after.equals(before) ? known : after;
    }

    private static @Nullable Message message(@Nullable Message known, ClinicEvent event) {
        Message told = event instanceof MessageEvent said ? Message.of(said) : null;
        if (told == null) {
            return known;
        }
        return known == null ? told : known.or(told);
    }
}
