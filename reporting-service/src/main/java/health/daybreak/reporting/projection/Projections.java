package health.daybreak.reporting.projection;

import health.daybreak.events.ClinicEvent;
import health.daybreak.events.courses.CourseEvent;
import health.daybreak.events.notifications.NotificationEvent;
import health.daybreak.events.notifications.PageEvent;
import health.daybreak.events.offers.OfferEvent;
import health.daybreak.events.patients.PatientEvent;
import health.daybreak.events.sessions.AdverseEventRecorded;
import health.daybreak.events.sessions.ConversationEvent;
import health.daybreak.events.sessions.ExposureChecked;
import health.daybreak.events.sessions.SessionEvent;
import health.daybreak.platform.aggregate.Envelope;
import health.daybreak.platform.aggregate.Received;
import health.daybreak.reporting.adverse.AdverseEvent;
import health.daybreak.reporting.journey.Journey;
import health.daybreak.reporting.message.Message;
import health.daybreak.reporting.session.Session;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** All projections of one generation, and what each event does to them. */
public record Projections(
        Projection<Journey> journeys,
        Projection<Session> sessions,
        Projection<Message> messages,
        Projection<AdverseEvent> adverseEvents,
        UnknownEvents unknown) {

    /**
     * Grows whenever more is kept of an event than before: a generation of an earlier shape never saw what it lacks, so one
     * is built anew. 2: bands of scores, and what a course treats with what. 3: what was said, and when it was recorded. 4: what
     * the gate found, what went in, why a session ended early, when the patient left, chair and nurse, long-term checks, offers,
     * flagged answers and consents. 5: what a patient weighed when a dose began.
     */
    static final int SHAPE = 5;

    /** The first shape that says when what was recorded. */
    static final int WITH_TIMES = 3;

    /** Many events that are added together. */
    public static final class Gathered {

        private final List<Gathering<?>> each;
        private final Projections projections;

        private Gathered(
                Gathering<Journey> journeys,
                Gathering<Session> sessions,
                Gathering<Message> messages,
                Gathering<AdverseEvent> adverseEvents,
                UnknownEvents unknown) {
            this.each = List.of(journeys, sessions, messages, adverseEvents);
            this.projections = new Projections(journeys, sessions, messages, adverseEvents, unknown);
        }

        /** What takes the events. */
        public Projections projections() {
            return projections;
        }

        /**
         * Adds all that were taken since this was called last.
         *
         * @return how many could not be added
         */
        public int add() {
            return each.stream().mapToInt(Gathering::add).sum();
        }
    }

    /** For many events at once; they are there only after {@link Gathered#add()}. */
    public Gathered gather() {
        return new Gathered(
                new Gathering<>(journeys),
                new Gathering<>(sessions),
                new Gathering<>(messages),
                new Gathering<>(adverseEvents),
                unknown);
    }

    /** What intake says of a patient. */
    public void onPatient(Received<PatientEvent> received) {
        tell(journeys, received.envelope().key(), received);
    }

    /** What scheduling says of a course. */
    public void onCourse(Received<CourseEvent> received) {
        tell(journeys, received.envelope().key(), received);
    }

    /** What scheduling and treatment say of a session and of what went wrong in it; a conversation is none. */
    public void onSession(Received<SessionEvent> received) {
        if (received.data() instanceof AdverseEventRecorded || unknown(received, "adverse")) {
            tell(adverseEvents, received.envelope().subject(), received);
        } else if (received.data() instanceof ExposureChecked || unknown(received, "exposure")) {
            tell(journeys, received.envelope().key(), received);
        } else if (unknown(received, "conversation")) {
            unknown.note(received.envelope());
        } else if (!(received.data() instanceof ConversationEvent)) {
            tell(sessions, received.envelope().subject(), received);
        }
    }

    /** What scheduling says of a place that came free and was offered to a patient. */
    public void onOffer(Received<OfferEvent> received) {
        tell(journeys, received.envelope().key(), received);
    }

    /** What notification says of a message to a patient; pages to staff are counted where they are made. */
    public void onNotification(Received<NotificationEvent> received) {
        if (unknown(received, "page")) {
            unknown.note(received.envelope());
        } else if (!(received.data() instanceof PageEvent)) {
            tell(messages, received.envelope().subject(), received);
        }
    }

    /** Whether this is of an unknown type about such a thing: it has its place in the order of what is said of that. */
    private static boolean unknown(Received<? extends ClinicEvent> received, String thing) {
        return received.data() == null && received.envelope().type().startsWith("daybreak." + thing + ".");
    }

    /** One of an unknown type adds nothing and keeps its place in the order of the others. */
    private void tell(Projection<?> projection, String id, Received<? extends ClinicEvent> received) {
        if (received.data() == null) {
            unknown.note(received.envelope());
        }
        projection.tell(id, received);
    }

    /** What waits in all of them, of all clinics. */
    List<Envelope> waiting() {
        return Stream.of(journeys, sessions, messages, adverseEvents)
                .flatMap(projection -> projection.waiting().stream())
                .toList();
    }

    /** When the first event of the current cause's clinic was recorded; empty while none was. */
    Optional<Instant> recordedSince() {
        return Stream.of(journeys, sessions, messages, adverseEvents)
                .flatMap(projection -> projection.recordedSince().stream())
                .min(Comparator.naturalOrder());
    }

    /** Where the current cause's clinic is, by what was booked there last; UTC while nothing was. */
    ZoneId zone() {
        return sessions.ofClinic().stream()
                .filter(session -> session.plan() != null && session.appointment() != null)
                .max(Comparator.comparing(
                        session -> Objects.requireNonNull(session.appointment()).decidedAt()))
                .map(session -> ZoneId.of(Objects.requireNonNull(session.plan()).zone()))
                .orElse(ZoneOffset.UTC);
    }
}
