package health.daybreak.scheduling.plan.model;

import java.time.Instant;

/** Something that is not there for a while although it was planned to be: the day breaks. */
public sealed interface Outage {

    /** From this instant on. */
    Instant from();

    /** Until this instant. */
    Instant to();

    /** A person is away: ill, stuck in the snow. */
    record PersonOut(String staffId, Instant from, Instant to) implements Outage {}

    /** A chair or room cannot be used. */
    record ChairDown(String chairId, Instant from, Instant to) implements Outage {}

    /** The whole clinic is closed: snow, no power. */
    record ClinicClosed(Instant from, Instant to) implements Outage {}

    /** Whether any of it falls between the two instants. */
    default boolean touches(Instant start, Instant end) {
        return from().isBefore(end) && start.isBefore(to());
    }
}
