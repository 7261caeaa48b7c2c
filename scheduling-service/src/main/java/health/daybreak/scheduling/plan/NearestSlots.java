package health.daybreak.scheduling.plan;

import health.daybreak.scheduling.day.Slot;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Finds the slots nearest to a wanted time at which one session of a series can be. */
public final class NearestSlots {

    private static final int DAYS_AROUND = 7;
    private static final int MOST = 5;

    private final Capacity capacity;
    private final SeriesRules rules;

    /** @param capacity without the claims of the session itself */
    public NearestSlots(Capacity capacity, SeriesRules rules) {
        this.capacity = capacity;
        this.rules = rules;
    }

    /** How many days before and after the wanted one are looked at. */
    public static int daysAround() {
        return DAYS_AROUND;
    }

    /**
     * At most five slots, the nearest first.
     *
     * @param others when the other sessions of the series start
     * @param standing the session's place in the series, and when it starts now
     */
    public List<Slot> to(Instant wanted, Start standing, List<Start> others, Instant notBefore) {
        LocalDate day = capacity.onTheWall(wanted).toLocalDate();
        return Stream.iterate(day.minusDays(DAYS_AROUND), date -> date.plusDays(1))
                .limit(2L * DAYS_AROUND + 1)
                .flatMap(date -> capacity.on(date, Team.ANYONE))
                .filter(slot -> slot.startsAt().isAfter(notBefore))
                .filter(slot -> fits(slot, standing, others))
                .sorted(Comparator.comparing(
                        slot -> Duration.between(wanted, slot.startsAt()).abs()))
                .limit(MOST)
                .toList();
    }

    private boolean fits(Slot slot, Start standing, List<Start> others) {
        Start there = new Start(standing.number(), capacity.onTheWall(slot.startsAt()));
        return rules.checkMove(others, standing, there).isEmpty();
    }
}
