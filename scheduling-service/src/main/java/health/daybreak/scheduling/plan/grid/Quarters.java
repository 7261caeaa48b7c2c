package health.daybreak.scheduling.plan.grid;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.List;

/**
 * A local date cut into quarters of an hour as they pass. On the two days of a clock change there are more or fewer of
 * them than on the wall clock, which is what the methods with {@code wall} speak of.
 */
public final class Quarters {

    /** Quarters on the wall clock of any day. */
    public static final int WALL = 96;

    /** More than any date has. */
    public static final int MOST = 128;

    private static final int MINUTES = 15;

    private final LocalDate date;
    private final ZoneId zone;
    private final Instant midnight;
    private final int count;
    private final boolean asOnTheWall;

    /** The quarters of this date in this zone. */
    public Quarters(LocalDate date, ZoneId zone) {
        ZonedDateTime start = date.atStartOfDay(zone);
        ZonedDateTime end = date.plusDays(1).atStartOfDay(zone);
        this.date = date;
        this.zone = zone;
        this.midnight = start.toInstant();
        this.count = (int) (Duration.between(start, end).toMinutes() / MINUTES);
        if (count > MOST) {
            throw new IllegalArgumentException(date + " has " + count + " quarters of an hour in " + zone);
        }
        this.asOnTheWall = count == WALL && start.getOffset().equals(end.getOffset());
    }

    /** How many quarters of an hour this date lasts. */
    public int count() {
        return count;
    }

    /** When this quarter begins. */
    public Instant instant(int quarter) {
        return midnight.plusSeconds(60L * MINUTES * quarter);
    }

    /** The quarter that this one of the wall clock is, the earlier where the clock shows it twice; -1 if it never comes. */
    public int ofWall(int wallQuarter) {
        if (asOnTheWall) {
            return wallQuarter;
        }
        LocalDateTime shown = date.atStartOfDay().plusMinutes((long) MINUTES * wallQuarter);
        List<ZoneOffset> offsets = zone.getRules().getValidOffsets(shown);
        return offsets.isEmpty() ? -1 : floor(shown.toInstant(offsets.getFirst()));
    }

    /** The first quarter that begins no earlier than this; clamped to the date. */
    int ceil(LocalTime time) {
        return ceil(ZonedDateTime.of(date, time, zone).toInstant());
    }

    int floor(LocalTime time) {
        return floor(ZonedDateTime.of(date, time, zone).toInstant());
    }

    /** The first quarter that begins no earlier than this; clamped to the date. */
    public int ceil(Instant instant) {
        return clamp(Math.ceilDiv(seconds(instant), 60L * MINUTES));
    }

    /** The last quarter that begins no later than this; clamped to the date. */
    public int floor(Instant instant) {
        return clamp(Math.floorDiv(seconds(instant), 60L * MINUTES));
    }

    /** What the clock on the wall shows when this quarter begins, in quarters. */
    public int wallOf(int quarter) {
        return asOnTheWall
                ? quarter
                : instant(quarter).atZone(zone).toLocalTime().toSecondOfDay() / (60 * MINUTES);
    }

    private long seconds(Instant instant) {
        return instant.getEpochSecond() - midnight.getEpochSecond();
    }

    private int clamp(long quarter) {
        return (int) Math.clamp(quarter, 0, count);
    }
}
