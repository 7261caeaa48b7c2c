package health.daybreak.notification;

import java.time.ZoneId;
import java.util.List;
import java.util.Objects;

/** The zones of the zone database, for tests. */
public final class Zones {

    private Zones() {}

    /**
     * All of the JDK's. What writes calendars adds ids of its own to those, which have no rules while no calendar is read.
     */
    public static List<ZoneId> all() {
        return ZoneId.getAvailableZoneIds().stream()
                .sorted()
                .map(ZoneId::of)
                .filter(zone -> Objects.nonNull(zone.getRules()))
                .toList();
    }
}
