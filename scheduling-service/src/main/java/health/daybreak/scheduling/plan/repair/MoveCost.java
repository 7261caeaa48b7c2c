package health.daybreak.scheduling.plan.repair;

import static health.daybreak.scheduling.plan.repair.RepairWeights.weighed;

import health.daybreak.scheduling.plan.model.Visit;
import health.daybreak.scheduling.plan.model.Wishes;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Objects;

/** What it costs a patient that a visit is changed, counted from the visits themselves. */
final class MoveCost {

    private static final int MINUTES = 15;

    private final RepairWeights weights;
    private final ZoneId zone;

    MoveCost(RepairWeights weights, ZoneId zone) {
        this.weights = weights;
        this.zone = zone;
    }

    int of(Visit from, Visit to, Wishes wishes, int percent) {
        int points = ofTime(onTheWall(from), onTheWall(to), wishes);
        points += from.chairId().equals(to.chairId()) ? 0 : weights.chair();
        points += Objects.equals(from.nurseId(), to.nurseId()) ? 0 : weights.nurse();
        points += Objects.equals(from.prescriberId(), to.prescriberId()) ? 0 : weights.prescriber();
        points += Objects.equals(from.therapistId(), to.therapistId()) ? 0 : weights.therapist();
        return weighed(points, percent);
    }

    /** What another time costs, in points before they are weighed. */
    int ofTime(LocalDateTime from, LocalDateTime to, Wishes wishes) {
        if (from.equals(to)) {
            return 0;
        }
        int days = (int) Math.abs(ChronoUnit.DAYS.between(from.toLocalDate(), to.toLocalDate()));
        int minutes = Math.abs(minuteOfDay(to) - minuteOfDay(from));
        int outside = Math.ceilDiv(wishes.minutesOutside(to.toLocalTime()), MINUTES);
        return weights.moved()
                + weights.day() * days
                + weights.quarter() * Math.ceilDiv(minutes, MINUTES)
                + weights.hours() * outside
                + (wishes.weekday(to.getDayOfWeek()) ? 0 : weights.weekday());
    }

    LocalDateTime onTheWall(Visit visit) {
        return LocalDateTime.ofInstant(visit.startsAt(), zone);
    }

    private static int minuteOfDay(LocalDateTime at) {
        return at.getHour() * 60 + at.getMinute();
    }
}
