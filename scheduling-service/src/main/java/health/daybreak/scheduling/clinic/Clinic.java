package health.daybreak.scheduling.clinic;

import health.daybreak.platform.aggregate.Refused;
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
        Set<String> ids = new HashSet<>();
        for (Chair chair : chairs) {
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

    private static void require(boolean holds, String sentence) {
        if (!holds) {
            throw Refused.unprocessable("clinic-not-possible", sentence + ".");
        }
    }
}
