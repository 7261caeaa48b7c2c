package health.daybreak.events;

import health.daybreak.events.contacts.ContactErased;
import health.daybreak.events.contacts.ContactUpdated;
import health.daybreak.events.courses.CourseCompleted;
import health.daybreak.events.courses.CourseDiscontinued;
import health.daybreak.events.courses.CoursePaused;
import health.daybreak.events.courses.CoursePhaseChanged;
import health.daybreak.events.courses.CourseResumed;
import health.daybreak.events.courses.CourseStarted;
import health.daybreak.events.ledger.DiscrepancyOpened;
import health.daybreak.events.ledger.LedgerEntryRecorded;
import health.daybreak.events.notifications.CallAsked;
import health.daybreak.events.notifications.NotificationBounced;
import health.daybreak.events.notifications.NotificationDelivered;
import health.daybreak.events.notifications.NotificationFailed;
import health.daybreak.events.notifications.NotificationSent;
import health.daybreak.events.notifications.NotificationSuppressed;
import health.daybreak.events.notifications.PageFailed;
import health.daybreak.events.notifications.PageSent;
import health.daybreak.events.notifications.ReplyReceived;
import health.daybreak.events.offers.OfferEnded;
import health.daybreak.events.offers.SlotOffered;
import health.daybreak.events.patients.AssessmentCompleted;
import health.daybreak.events.patients.AssessmentWorsened;
import health.daybreak.events.patients.ConsentRenewalNeeded;
import health.daybreak.events.patients.ConsentRevoked;
import health.daybreak.events.patients.ConsentSigned;
import health.daybreak.events.patients.PacketSubmitted;
import health.daybreak.events.patients.PatientErased;
import health.daybreak.events.patients.PatientMerged;
import health.daybreak.events.patients.PatientRegistered;
import health.daybreak.events.patients.PatientScreened;
import health.daybreak.events.patients.QuestionsAnswered;
import health.daybreak.events.patients.ReadinessChanged;
import health.daybreak.events.patients.RiskAcknowledged;
import health.daybreak.events.patients.RiskAcknowledgementMissed;
import health.daybreak.events.patients.RiskDecided;
import health.daybreak.events.patients.RiskFlagged;
import health.daybreak.events.research.ParticipantRemoved;
import health.daybreak.events.research.ResearchCourseEnded;
import health.daybreak.events.research.ResearchCourseStarted;
import health.daybreak.events.research.ResearchScoreRecorded;
import health.daybreak.events.research.ResearchSessionCompleted;
import health.daybreak.events.sessions.AdverseEventRecorded;
import health.daybreak.events.sessions.AlertRaised;
import health.daybreak.events.sessions.ConversationBooked;
import health.daybreak.events.sessions.ConversationCancelled;
import health.daybreak.events.sessions.ConversationHeld;
import health.daybreak.events.sessions.ConversationMoved;
import health.daybreak.events.sessions.ConversationNotHeld;
import health.daybreak.events.sessions.DoseEnded;
import health.daybreak.events.sessions.DoseStarted;
import health.daybreak.events.sessions.ExposureChecked;
import health.daybreak.events.sessions.GateOverridden;
import health.daybreak.events.sessions.RideAnswered;
import health.daybreak.events.sessions.SessionAborted;
import health.daybreak.events.sessions.SessionArrived;
import health.daybreak.events.sessions.SessionBooked;
import health.daybreak.events.sessions.SessionCancelled;
import health.daybreak.events.sessions.SessionCharted;
import health.daybreak.events.sessions.SessionCompleted;
import health.daybreak.events.sessions.SessionConfirmed;
import health.daybreak.events.sessions.SessionHeld;
import health.daybreak.events.sessions.SessionMissed;
import health.daybreak.events.sessions.SessionMoved;
import health.daybreak.events.staff.StaffUpdated;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Every event that Daybreak publishes, in one list: the source of schemas' names, AsyncAPI and routing. */
public final class EventCatalogue {

    /** All released event versions, by topic. */
    public static final List<EventType<?>> ALL = List.of(
            new EventType<>(PatientRegistered.TYPE, Topic.PATIENTS, "/daybreak/intake", PatientRegistered.class),
            new EventType<>(PatientErased.TYPE, Topic.PATIENTS, "/daybreak/intake", PatientErased.class),
            new EventType<>(PatientMerged.TYPE, Topic.PATIENTS, "/daybreak/intake", PatientMerged.class),
            new EventType<>(PacketSubmitted.TYPE, Topic.PATIENTS, "/daybreak/intake", PacketSubmitted.class),
            new EventType<>(QuestionsAnswered.TYPE, Topic.PATIENTS, "/daybreak/intake", QuestionsAnswered.class),
            new EventType<>(AssessmentCompleted.TYPE, Topic.PATIENTS, "/daybreak/intake", AssessmentCompleted.class),
            new EventType<>(AssessmentWorsened.TYPE, Topic.PATIENTS, "/daybreak/intake", AssessmentWorsened.class),
            new EventType<>(RiskFlagged.TYPE, Topic.PATIENTS, "/daybreak/intake", RiskFlagged.class),
            new EventType<>(
                    RiskAcknowledgementMissed.TYPE,
                    Topic.PATIENTS,
                    "/daybreak/intake",
                    RiskAcknowledgementMissed.class),
            new EventType<>(RiskAcknowledged.TYPE, Topic.PATIENTS, "/daybreak/intake", RiskAcknowledged.class),
            new EventType<>(RiskDecided.TYPE, Topic.PATIENTS, "/daybreak/intake", RiskDecided.class),
            new EventType<>(PatientScreened.TYPE, Topic.PATIENTS, "/daybreak/intake", PatientScreened.class),
            new EventType<>(ConsentSigned.TYPE, Topic.PATIENTS, "/daybreak/intake", ConsentSigned.class),
            new EventType<>(ConsentRevoked.TYPE, Topic.PATIENTS, "/daybreak/intake", ConsentRevoked.class),
            new EventType<>(ConsentRenewalNeeded.TYPE, Topic.PATIENTS, "/daybreak/intake", ConsentRenewalNeeded.class),
            new EventType<>(ReadinessChanged.TYPE, Topic.PATIENTS, "/daybreak/intake", ReadinessChanged.class),
            new EventType<>(ContactUpdated.TYPE, Topic.CONTACTS, "/daybreak/intake", ContactUpdated.class),
            new EventType<>(ContactErased.TYPE, Topic.CONTACTS, "/daybreak/intake", ContactErased.class),
            new EventType<>(CourseStarted.TYPE, Topic.COURSES, "/daybreak/scheduling", CourseStarted.class),
            new EventType<>(CoursePhaseChanged.TYPE, Topic.COURSES, "/daybreak/scheduling", CoursePhaseChanged.class),
            new EventType<>(CoursePaused.TYPE, Topic.COURSES, "/daybreak/scheduling", CoursePaused.class),
            new EventType<>(CourseResumed.TYPE, Topic.COURSES, "/daybreak/scheduling", CourseResumed.class),
            new EventType<>(CourseCompleted.TYPE, Topic.COURSES, "/daybreak/scheduling", CourseCompleted.class),
            new EventType<>(CourseDiscontinued.TYPE, Topic.COURSES, "/daybreak/scheduling", CourseDiscontinued.class),
            new EventType<>(SessionBooked.TYPE, Topic.SESSIONS, "/daybreak/scheduling", SessionBooked.class),
            new EventType<>(SessionMoved.TYPE, Topic.SESSIONS, "/daybreak/scheduling", SessionMoved.class),
            new EventType<>(SessionConfirmed.TYPE, Topic.SESSIONS, "/daybreak/scheduling", SessionConfirmed.class),
            new EventType<>(SessionCancelled.TYPE, Topic.SESSIONS, "/daybreak/scheduling", SessionCancelled.class),
            new EventType<>(SessionMissed.TYPE, Topic.SESSIONS, "/daybreak/scheduling", SessionMissed.class),
            new EventType<>(ConversationBooked.TYPE, Topic.SESSIONS, "/daybreak/scheduling", ConversationBooked.class),
            new EventType<>(ConversationMoved.TYPE, Topic.SESSIONS, "/daybreak/scheduling", ConversationMoved.class),
            new EventType<>(
                    ConversationCancelled.TYPE, Topic.SESSIONS, "/daybreak/scheduling", ConversationCancelled.class),
            new EventType<>(ConversationHeld.TYPE, Topic.SESSIONS, "/daybreak/scheduling", ConversationHeld.class),
            new EventType<>(
                    ConversationNotHeld.TYPE, Topic.SESSIONS, "/daybreak/scheduling", ConversationNotHeld.class),
            new EventType<>(SessionArrived.TYPE, Topic.SESSIONS, "/daybreak/treatment", SessionArrived.class),
            new EventType<>(SessionHeld.TYPE, Topic.SESSIONS, "/daybreak/treatment", SessionHeld.class),
            new EventType<>(GateOverridden.TYPE, Topic.SESSIONS, "/daybreak/treatment", GateOverridden.class),
            new EventType<>(DoseStarted.TYPE, Topic.SESSIONS, "/daybreak/treatment", DoseStarted.class),
            new EventType<>(DoseEnded.TYPE, Topic.SESSIONS, "/daybreak/treatment", DoseEnded.class),
            new EventType<>(AlertRaised.TYPE, Topic.SESSIONS, "/daybreak/treatment", AlertRaised.class),
            new EventType<>(
                    AdverseEventRecorded.TYPE, Topic.SESSIONS, "/daybreak/treatment", AdverseEventRecorded.class),
            new EventType<>(ExposureChecked.TYPE, Topic.SESSIONS, "/daybreak/treatment", ExposureChecked.class),
            new EventType<>(SessionCharted.TYPE, Topic.SESSIONS, "/daybreak/treatment", SessionCharted.class),
            new EventType<>(RideAnswered.TYPE, Topic.SESSIONS, "/daybreak/treatment", RideAnswered.class),
            new EventType<>(SessionCompleted.TYPE, Topic.SESSIONS, "/daybreak/treatment", SessionCompleted.class),
            new EventType<>(SessionAborted.TYPE, Topic.SESSIONS, "/daybreak/treatment", SessionAborted.class),
            new EventType<>(SlotOffered.TYPE, Topic.OFFERS, "/daybreak/scheduling", SlotOffered.class),
            new EventType<>(OfferEnded.TYPE, Topic.OFFERS, "/daybreak/scheduling", OfferEnded.class),
            new EventType<>(StaffUpdated.TYPE, Topic.STAFF, "/daybreak/scheduling", StaffUpdated.class),
            new EventType<>(
                    NotificationSent.TYPE, Topic.NOTIFICATIONS, "/daybreak/notification", NotificationSent.class),
            new EventType<>(
                    NotificationFailed.TYPE, Topic.NOTIFICATIONS, "/daybreak/notification", NotificationFailed.class),
            new EventType<>(
                    NotificationSuppressed.TYPE,
                    Topic.NOTIFICATIONS,
                    "/daybreak/notification",
                    NotificationSuppressed.class),
            new EventType<>(PageSent.TYPE, Topic.NOTIFICATIONS, "/daybreak/notification", PageSent.class),
            new EventType<>(PageFailed.TYPE, Topic.NOTIFICATIONS, "/daybreak/notification", PageFailed.class),
            new EventType<>(
                    NotificationDelivered.TYPE,
                    Topic.NOTIFICATIONS,
                    "/daybreak/notification",
                    NotificationDelivered.class),
            new EventType<>(
                    NotificationBounced.TYPE, Topic.NOTIFICATIONS, "/daybreak/notification", NotificationBounced.class),
            new EventType<>(CallAsked.TYPE, Topic.NOTIFICATIONS, "/daybreak/notification", CallAsked.class),
            new EventType<>(ReplyReceived.TYPE, Topic.NOTIFICATIONS, "/daybreak/notification", ReplyReceived.class),
            new EventType<>(
                    LedgerEntryRecorded.TYPE, Topic.DRUG_LEDGER, "/daybreak/treatment", LedgerEntryRecorded.class),
            new EventType<>(DiscrepancyOpened.TYPE, Topic.DRUG_LEDGER, "/daybreak/treatment", DiscrepancyOpened.class),
            new EventType<>(
                    ResearchCourseStarted.TYPE, Topic.RESEARCH, "/daybreak/reporting", ResearchCourseStarted.class),
            new EventType<>(
                    ResearchScoreRecorded.TYPE, Topic.RESEARCH, "/daybreak/reporting", ResearchScoreRecorded.class),
            new EventType<>(
                    ResearchSessionCompleted.TYPE,
                    Topic.RESEARCH,
                    "/daybreak/reporting",
                    ResearchSessionCompleted.class),
            new EventType<>(ResearchCourseEnded.TYPE, Topic.RESEARCH, "/daybreak/reporting", ResearchCourseEnded.class),
            new EventType<>(ParticipantRemoved.TYPE, Topic.RESEARCH, "/daybreak/reporting", ParticipantRemoved.class));

    private static final Map<String, EventType<?>> BY_NAME =
            ALL.stream().collect(Collectors.toUnmodifiableMap(EventType::name, Function.identity()));
    private static final Map<Class<?>, EventType<?>> BY_PAYLOAD =
            ALL.stream().collect(Collectors.toUnmodifiableMap(EventType::payload, Function.identity()));

    private EventCatalogue() {}

    /** The type with this wire name, or empty when this build does not know it. */
    public static Optional<EventType<?>> named(String wireName) {
        return Optional.ofNullable(BY_NAME.get(wireName));
    }

    /** The type of this event; throws {@link IllegalArgumentException} for a record that is not in the catalogue. */
    public static EventType<?> of(ClinicEvent event) {
        EventType<?> type = BY_PAYLOAD.get(event.getClass());
        if (type == null) {
            throw new IllegalArgumentException(
                    event.getClass().getName() + " is not in the event catalogue; add it there");
        }
        return type;
    }
}
