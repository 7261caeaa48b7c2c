package health.daybreak.treatment.session.web;

import health.daybreak.treatment.ride.Companion;
import health.daybreak.treatment.ride.RideHome;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What the patient said by a link about the way home; the nurse still asks at the gate.
 *
 * @param name null where help is needed, and once the session is over
 */
record NamedRide(
        RideHome.Answer answer,
        @Nullable String name,
        @Nullable String phone,
        Companion.@Nullable Relation relation,
        Instant answeredAt,
        boolean arranged) {

    static @Nullable NamedRide of(@Nullable RideHome ride) {
        if (ride == null) {
            return null;
        }
        Companion companion = ride.companion();
        return new NamedRide(
                ride.answer(),
                companion == null ? null : companion.name(),
                companion == null ? null : companion.phone(),
                companion == null ? null : companion.relation(),
                ride.answeredAt(),
                ride.arrangedAt() != null);
    }
}
