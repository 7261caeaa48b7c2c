package health.daybreak.scheduling.plan;

import health.daybreak.scheduling.protocol.Protocol;
import health.daybreak.scheduling.protocol.Route;

/**
 * What one session takes.
 *
 * @param minutes how long the chair and the people are taken
 */
public record Needs(Route route, int minutes, boolean therapist) {

    /** What a session of this protocol takes. */
    public static Needs of(Protocol protocol) {
        return new Needs(protocol.route(), protocol.visitMinutes(), protocol.therapistThroughout());
    }

    int quarters() {
        return minutes / Protocol.GRID_MINUTES;
    }
}
