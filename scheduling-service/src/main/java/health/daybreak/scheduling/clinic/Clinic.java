package health.daybreak.scheduling.clinic;

import health.daybreak.platform.aggregate.Refused;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * A clinic as it is set up.
 *
 * @param zone in which its opening hours, shifts and days are meant
 * @param closedOn local dates on which it does not open at all
 * @param chairsPerNurse how many patients one nurse may watch at the same time, from 1
 */
public record Clinic(
        String name,
        ZoneId zone,
        List<OpenHours> openingHours,
        List<LocalDate> closedOn,
        List<Chair> chairs,
        int chairsPerNurse) {

    public Clinic {
        openingHours = List.copyOf(openingHours);
        closedOn = List.copyOf(closedOn);
        chairs = List.copyOf(chairs);
        for (OpenHours hours : openingHours) {
            require(
                    hours.from().isBefore(hours.to()),
                    "Opening hours of " + hours.weekday() + " end at " + hours.to() + ", before they begin at "
                            + hours.from());
        }
        for (int i = 0; i < openingHours.size(); i++) {
            OpenHours hours = openingHours.get(i);
            for (OpenHours other : openingHours.subList(i + 1, openingHours.size())) {
                require(
                        !hours.overlaps(other),
                        "Two opening hours of " + hours.weekday() + " overlap at " + other.from());
            }
        }
        Set<String> ids = new HashSet<>();
        for (Chair chair : chairs) {
            require(!chair.chairId().isBlank() && !chair.name().isBlank(), "A chair has an id and a name");
            require(ids.add(chair.chairId()), "Two chairs are called " + chair.chairId());
        }
        require(chairsPerNurse >= 1, "A nurse watches at least one chair, not " + chairsPerNurse);
    }

    /** The opening hours of this local date; empty when the clinic is closed. */
    public List<OpenHours> hoursOn(LocalDate date) {
        if (closedOn.contains(date)) {
            return List.of();
        }
        return openingHours.stream()
                .filter(hours -> hours.weekday() == date.getDayOfWeek())
                .toList();
    }

    /** Whether this chair or room is one of its own. */
    public boolean has(String chairId) {
        return chairs.stream().anyMatch(chair -> chair.chairId().equals(chairId));
    }

    /** Whether it is open all the while from one instant to the other, on one local date. */
    public boolean open(Instant from, Instant to) {
        LocalDate date = LocalDate.ofInstant(from, zone);
        return hoursOn(date).stream().anyMatch(hours -> hours.contain(from, to, date, zone));
    }

    private static void require(boolean holds, String sentence) {
        if (!holds) {
            throw Refused.unprocessable("clinic-not-possible", sentence + ".");
        }
    }
}
