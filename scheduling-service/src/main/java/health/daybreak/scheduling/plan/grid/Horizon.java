package health.daybreak.scheduling.plan.grid;

import health.daybreak.scheduling.clinic.Clinic;
import health.daybreak.scheduling.clinic.OpenHours;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;

/** The consecutive local dates that are planned, and the part of the wall clock at which anything can happen. */
public final class Horizon {

    private static final int SECONDS = 15 * 60;

    private final ZoneId zone;
    private final LocalDate first;
    private final Quarters[] quarters;
    private final int wallFrom;
    private final int width;

    public Horizon(Clinic clinic, LocalDate first, LocalDate last) {
        this.zone = clinic.zone();
        this.first = first;
        this.quarters = first.datesUntil(last.plusDays(1))
                .map(date -> new Quarters(date, zone))
                .toArray(Quarters[]::new);
        int from = Quarters.WALL;
        int to = 0;
        for (OpenHours hours : clinic.openingHours()) {
            from = Math.min(from, hours.from().toSecondOfDay() / SECONDS);
            to = Math.max(to, Math.ceilDiv(hours.to().toSecondOfDay(), SECONDS));
        }
        this.wallFrom = Math.min(from, to);
        this.width = to - wallFrom;
    }

    /** The clinic's zone. */
    public ZoneId zone() {
        return zone;
    }

    /** How many dates there are. */
    public int days() {
        return quarters.length;
    }

    /** The date with this number, from 0. */
    public LocalDate date(int day) {
        return first.plusDays(day);
    }

    /** The number of this date; outside of 0 to {@link #days()} when it is not planned. */
    public int day(LocalDate date) {
        return (int) ChronoUnit.DAYS.between(first, date);
    }

    /** The number of the local date on which this instant falls. */
    public int day(Instant instant) {
        return day(instant.atZone(zone).toLocalDate());
    }

    /** The quarters of this date as they pass. */
    public Quarters quarters(int day) {
        return quarters[day];
    }

    /** How many quarters of the wall clock a day's row has: from the earliest opening to the latest closing. */
    public int width() {
        return width;
    }

    /** The quarter as it passes that column {@code column} of a row stands for; -1 when the clock leaps over it. */
    public int quarter(int day, int column) {
        return quarters[day].ofWall(wallFrom + column);
    }

    /** The column of the wall clock at which this quarter begins; outside of the row when the clinic is never open then. */
    public int column(int day, int quarter) {
        return quarters[day].wallOf(quarter) - wallFrom;
    }

    /** What the wall clock shows at this column. */
    public LocalTime timeOf(int column) {
        return LocalTime.ofSecondOfDay((long) (wallFrom + column) * SECONDS);
    }
}
