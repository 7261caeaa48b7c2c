package health.daybreak.reporting.projection;

import com.mongodb.MongoException;
import health.daybreak.events.ClinicEvent;
import health.daybreak.platform.aggregate.Cause;
import health.daybreak.platform.aggregate.Envelope;
import health.daybreak.platform.aggregate.Received;
import health.daybreak.platform.store.Arrival;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Takes events for a projection and adds them together once it is told to, which costs far fewer writes. */
final class Gathering<S> implements Projection<S> {

    private static final Logger log = LoggerFactory.getLogger(Gathering.class);

    private final Projection<S> projection;
    private final List<Arrival<ClinicEvent>> gathered = new ArrayList<>();

    Gathering(Projection<S> projection) {
        this.projection = projection;
    }

    @Override
    public List<S> ofClinic() {
        return projection.ofClinic();
    }

    @Override
    public List<S> ofClinic(Instant moment) {
        return projection.ofClinic(moment);
    }

    @Override
    public Optional<Instant> recordedSince() {
        return projection.recordedSince();
    }

    @Override
    public List<Envelope> waiting() {
        return projection.waiting();
    }

    @Override
    public void tell(String id, Received<? extends ClinicEvent> event) {
        gathered.add(new Arrival<>(id, Projection.any(event), Cause.current()));
    }

    @Override
    public void tellAll(List<Arrival<ClinicEvent>> arrivals) {
        gathered.addAll(arrivals);
    }

    /**
     * Adds what has been gathered. One event that cannot be added does not take the others with it.
     *
     * @return how many could not
     */
    int add() {
        List<Arrival<ClinicEvent>> taken = List.copyOf(gathered);
        gathered.clear();
        try {
            projection.tellAll(taken);
            return 0;
        } catch (MongoException unavailable) {
            throw unavailable;
        } catch (RuntimeException one) {
            return (int) taken.stream().filter(arrival -> !added(arrival)).count();
        }
    }

    private boolean added(Arrival<ClinicEvent> arrival) {
        try {
            arrival.cause().run(() -> projection.tell(arrival.id(), arrival.event()));
            return true;
        } catch (MongoException unavailable) {
            throw unavailable;
        } catch (RuntimeException unreadable) {
            log.warn(
                    "Event {} of {} cannot be added: {}",
                    arrival.event().envelope().id(),
                    arrival.event().envelope().type(),
                    unreadable.getClass().getSimpleName());
            return false;
        }
    }
}
