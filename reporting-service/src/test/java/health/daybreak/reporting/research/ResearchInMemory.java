package health.daybreak.reporting.research;

import health.daybreak.events.ClinicEvent;
import health.daybreak.events.EventCatalogue;
import health.daybreak.events.EventType;
import health.daybreak.events.courses.CourseEvent;
import health.daybreak.events.patients.PatientEvent;
import health.daybreak.events.research.ResearchEvent;
import health.daybreak.events.sessions.SessionEvent;
import health.daybreak.platform.aggregate.Change;
import health.daybreak.platform.aggregate.Envelope;
import health.daybreak.platform.aggregate.Ids;
import health.daybreak.platform.aggregate.Received;
import health.daybreak.platform.aggregate.StaleVersion;
import health.daybreak.platform.aggregate.Stored;
import health.daybreak.testkit.InMemoryAggregates;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The research stream without store and broker: hears what services say, and tells what may be told when asked to. */
final class ResearchInMemory {

    static final ResearchKey KEY = new ResearchKey("a key for tests, of more than 32 characters");
    static final int SETTLE_DAYS = 31;
    static final int PATIENCE_DAYS = 30;

    private final InMemoryParticipants participants = new InMemoryParticipants();
    private final InMemoryGroups groups = new InMemoryGroups();
    private final MovingClock clock = new MovingClock();
    private final Map<String, Long> sequences = new HashMap<>();
    private final HearForResearch hear;
    private final TellStories stories;
    private final FormGroups form;

    ResearchInMemory(int smallestGroup) {
        ResearchSettings settings = new ResearchSettings(
                null,
                Duration.ofMinutes(15),
                LocalDate.of(2026, 11, 30),
                value(smallestGroup),
                value(SETTLE_DAYS),
                value(PATIENCE_DAYS),
                List.of("PHQ-9", "GAD-7"));
        Ids ids = new Ids(clock);
        this.hear = new HearForResearch(participants, settings, ids);
        this.stories = new TellStories(participants, groups, KEY, settings, clock, ids);
        this.form = new FormGroups(smallestGroup, settings.patience(), ids);
    }

    private static ResearchSettings.Value value(int value) {
        return new ResearchSettings.Value(value, "test", "P");
    }

    void hear(ClinicEvent... events) {
        hear(List.of(events));
    }

    void hear(List<ClinicEvent> events) {
        for (ClinicEvent event : events) {
            EventType<?> type = EventCatalogue.of(event);
            deliver(event, sequences.merge(type.source() + " " + event.subject(), 1L, Long::sum));
        }
    }

    /** The newest of its subject once more. */
    void hearAgain(ClinicEvent event) {
        deliver(event, sequences.getOrDefault(EventCatalogue.of(event).source() + " " + event.subject(), 0L));
    }

    private void deliver(ClinicEvent event, long sequence) {
        EventType<?> type = EventCatalogue.of(event);
        Envelope envelope = new Envelope(
                type.name() + event.subject() + sequence,
                type.name(),
                type.source(),
                event.subject(),
                sequence,
                event.key(),
                Instant.EPOCH,
                "riverside",
                "staff-test",
                "correlation",
                null,
                null);
        switch (event) {
            case PatientEvent data -> hear.onPatient(new Received<>(envelope, data, ""));
            case CourseEvent data -> hear.onCourse(new Received<>(envelope, data, ""));
            case SessionEvent data -> hear.onSession(new Received<>(envelope, data, ""));
            default -> throw new IllegalArgumentException("Research does not listen to " + type.name());
        }
    }

    void tellAt(Instant now) {
        clock.now = now;
        stories.tell();
    }

    /** Writes groups down as the service does before it tells them, and dies. */
    void formGroupsAt(Instant now) {
        clock.now = now;
        List<Chapter> chapters = participants.whoEverSigned().stream()
                .flatMap(one -> one.chapter(now, Duration.ofDays(SETTLE_DAYS)).stream())
                .toList();
        groups.open(groups.read(), new Groups(form.of(chapters, now)));
    }

    List<ResearchEvent> told() {
        return participants.events().stream().map(ResearchEvent.class::cast).toList();
    }

    <E extends ResearchEvent> List<E> told(Class<E> kind) {
        return told().stream().filter(kind::isInstance).map(kind::cast).toList();
    }

    Participant participant(String patientId) {
        return participants.get(patientId).state();
    }

    /** What only the clinic can know: under which pseudonym somebody is told. */
    Told toldOf(String patientId) {
        return Objects.requireNonNull(participant(patientId).told());
    }

    boolean isTold(String patientId) {
        return participant(patientId).told() != null;
    }

    private static final class InMemoryParticipants extends InMemoryAggregates<Participant> implements Participants {

        @Override
        public List<Participant> whoEverSigned() {
            return all().stream()
                    .map(Stored::state)
                    .filter(one -> !one.consents().signatures().isEmpty())
                    .toList();
        }
    }

    private static final class InMemoryGroups implements OpenGroups {

        private final InMemoryAggregates<Groups> documents = new InMemoryAggregates<>();

        InMemoryGroups() {
            documents.create("groups", Change.to(Groups.none()));
        }

        @Override
        public Stored<Groups> read() {
            return documents.get("groups");
        }

        @Override
        public boolean open(Stored<Groups> seen, Groups formed) {
            try {
                documents.change("groups", seen.version(), before -> Change.to(formed));
                return true;
            } catch (StaleVersion another) {
                return false;
            }
        }

        @Override
        public void close(Group told) {
            documents.change("groups", before -> Change.to(before.without(told)));
        }
    }

    private static final class MovingClock extends Clock {

        private Instant now = Instant.parse("2026-01-01T00:00:00Z");

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return now;
        }
    }
}
