package health.daybreak.reporting;

import health.daybreak.events.ClinicEvent;
import health.daybreak.events.EventCatalogue;
import health.daybreak.events.EventType;
import health.daybreak.events.courses.CourseEvent;
import health.daybreak.events.notifications.NotificationEvent;
import health.daybreak.events.offers.OfferEvent;
import health.daybreak.events.patients.PatientEvent;
import health.daybreak.events.sessions.SessionEvent;
import health.daybreak.platform.aggregate.Envelope;
import health.daybreak.platform.aggregate.Received;
import health.daybreak.platform.aggregate.Stored;
import health.daybreak.platform.store.Arrival;
import health.daybreak.reporting.projection.Fold;
import health.daybreak.reporting.projection.Folds;
import health.daybreak.reporting.projection.Kept;
import health.daybreak.reporting.projection.Projection;
import health.daybreak.reporting.projection.Projections;
import health.daybreak.reporting.projection.UnknownEvents;
import health.daybreak.testkit.InMemoryAggregates;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.stream.Stream;

/** Projections in memory, and the deliveries that they are fed with. */
public final class InMemoryProjections {

    private InMemoryProjections() {}

    /** Empty ones. */
    public static Projections empty() {
        return new Projections(
                new InMemoryProjection<>(Folds.JOURNEY),
                new InMemoryProjection<>(Folds.SESSION),
                new InMemoryProjection<>(Folds.MESSAGE),
                new InMemoryProjection<>(Folds.ADVERSE_EVENT),
                new InMemoryUnknownEvents());
    }

    /** Those that these stories lead to when they are delivered in order and once. */
    public static Projections of(Story... stories) {
        Projections projections = empty();
        for (Story story : stories) {
            deliveries(story.events()).forEach(delivery -> deliver(delivery, projections));
        }
        return projections;
    }

    /** These events as they would be published, all at once: numbered by source and subject. */
    public static List<Received<ClinicEvent>> deliveries(List<ClinicEvent> events) {
        return deliveries(events, number -> Instant.EPOCH);
    }

    /**
     * The same, not all at once.
     *
     * @param recordedAt when the event with this place in the list, from 0, is recorded
     */
    public static List<Received<ClinicEvent>> deliveries(List<ClinicEvent> events, IntFunction<Instant> recordedAt) {
        Map<String, Long> last = new HashMap<>();
        List<Received<ClinicEvent>> deliveries = new ArrayList<>();
        for (ClinicEvent event : events) {
            EventType<?> type = EventCatalogue.of(event);
            String pair = type.source() + " " + event.subject();
            long sequence = last.merge(pair, 1L, Long::sum);
            Envelope envelope = new Envelope(
                    pair + " " + sequence,
                    type.name(),
                    type.source(),
                    event.subject(),
                    sequence,
                    event.key(),
                    recordedAt.apply(deliveries.size()),
                    "riverside",
                    "staff-test",
                    "correlation",
                    null,
                    null);
            deliveries.add(new Received<>(envelope, event, ""));
        }
        return deliveries;
    }

    /** Hands one delivery to the projections, as the listener of its topic would. */
    public static void deliver(Received<ClinicEvent> delivery, Projections projections) {
        switch (delivery.data()) {
            case PatientEvent event -> projections.onPatient(as(delivery, event));
            case CourseEvent event -> projections.onCourse(as(delivery, event));
            case SessionEvent event -> projections.onSession(as(delivery, event));
            case OfferEvent event -> projections.onOffer(as(delivery, event));
            case NotificationEvent event -> projections.onNotification(as(delivery, event));
            case null, default -> throw new IllegalArgumentException("Nobody listens to " + delivery.envelope());
        }
    }

    private static <E extends ClinicEvent> Received<E> as(Received<ClinicEvent> delivery, E event) {
        return new Received<>(delivery.envelope(), event, delivery.json());
    }

    private static final class InMemoryUnknownEvents implements UnknownEvents {

        private final Map<String, Noted> events = new HashMap<>();

        @Override
        public void note(Envelope event) {
            events.put(event.id(), new Noted(event.type(), event.time()));
        }

        @Override
        public List<Unknown> ofClinic() {
            return Unknown.byType(events.values());
        }
    }

    private static final class InMemoryProjection<S> extends InMemoryAggregates<Kept<S>> implements Projection<S> {

        private final Fold<S> fold;

        InMemoryProjection(Fold<S> fold) {
            this.fold = fold;
        }

        @Override
        public void tell(String id, Received<? extends ClinicEvent> event) {
            react(id, Projection.any(event), Projection.adding(fold));
        }

        @Override
        public void tellAll(List<Arrival<ClinicEvent>> arrivals) {
            arrivals.forEach(arrival -> arrival.cause().run(() -> tell(arrival.id(), arrival.event())));
        }

        @Override
        public List<S> ofClinic() {
            return kept().map(Kept::state).toList();
        }

        @Override
        public List<S> ofClinic(Instant moment) {
            return kept().flatMap(kept -> kept.asKnownOn(moment, fold).stream()).toList();
        }

        @Override
        public Optional<Instant> recordedSince() {
            return kept().map(Kept::firstRecordedAt).min(Comparator.naturalOrder());
        }

        @Override
        public List<Envelope> waiting() {
            return early().stream().map(Received::envelope).toList();
        }

        private Stream<Kept<S>> kept() {
            return all().stream().map(Stored::state);
        }
    }
}
