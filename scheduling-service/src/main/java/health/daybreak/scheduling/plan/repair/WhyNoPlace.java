package health.daybreak.scheduling.plan.repair;

import health.daybreak.scheduling.plan.SeriesRules;
import health.daybreak.scheduling.plan.Start;
import health.daybreak.scheduling.plan.grid.ClinicGrid;
import health.daybreak.scheduling.plan.grid.Demand;
import health.daybreak.scheduling.plan.grid.GridVisit;
import health.daybreak.scheduling.plan.model.Part;
import health.daybreak.scheduling.plan.model.Violation;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/** Says in words why a visit found no other place, as the clinic stands after the repair. */
final class WhyNoPlace {

    private static final Demand ANYONE = new Demand(null, null, null, null);
    private static final int MOST_REASONS = 3;

    private final ClinicGrid grid;
    private final StandingCourse course;
    private final Placement placed;
    private final int visit;

    WhyNoPlace(ClinicGrid grid, StandingCourse course, Placement placed, int visit) {
        this.grid = grid;
        this.course = course;
        this.placed = placed;
        this.visit = visit;
    }

    List<String> reasons() {
        Map<String, Integer> sentences = new LinkedHashMap<>();
        TreeSet<LocalDate> dates = new TreeSet<>();
        boolean anyAllowed = false;
        for (int day = 0; day < grid.horizon().days(); day++) {
            for (int column = 0; column < grid.horizon().width(); column++) {
                if ((course.allowed(visit, day, column / Long.SIZE) >>> column & 1) == 0) {
                    continue;
                }
                anyAllowed = true;
                if (keepsTheSpacing(day, column)) {
                    dates.add(grid.horizon().date(day));
                    int quarter = grid.horizon().quarter(day, column);
                    for (Violation violation : grid.whyNot(course.home(visit).shape(), day, quarter, ANYONE)) {
                        sentences.merge(violation.sentence(), 1, Integer::sum);
                    }
                }
            }
        }
        if (!anyAllowed) {
            return List.of("The patient cannot come, or the order no longer holds, on any date that is left.");
        }
        if (dates.isEmpty()) {
            return List.of("The spacing to the other visits of the course leaves no date for it.");
        }
        List<String> reasons = new ArrayList<>();
        reasons.add("No place from " + dates.getFirst() + " to " + dates.getLast()
                + ", where the spacing to the other visits of the course would allow it.");
        sentences.entrySet().stream()
                .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
                .limit(MOST_REASONS - 1L)
                .forEach(sentence -> reasons.add(sentence.getKey()));
        return reasons;
    }

    private boolean keepsTheSpacing(int day, int column) {
        GridVisit home = course.home(visit);
        if (home.part() != Part.DOSE) {
            return true;
        }
        LocalDate from = course.running().request().from();
        LocalDate until = from.plusDays(course.running().request().firstWithinDays());
        LocalDate date = grid.horizon().date(day);
        if (home.number() == 0 && (date.isBefore(from) || !date.isBefore(until))) {
            return false;
        }
        List<Start> series = new ArrayList<>();
        for (GridVisit other : placed.visits()) {
            if (other != null && other.part() == Part.DOSE) {
                int at = grid.horizon().column(other.day(), other.quarter());
                series.add(new Start(other.number() + 1, onTheWall(other.day(), Math.max(0, at))));
            }
        }
        series.add(new Start(home.number() + 1, onTheWall(day, column)));
        return new SeriesRules(course.running().request().treatment().induction())
                .checkOne(series, home.number() + 1)
                .isEmpty();
    }

    private LocalDateTime onTheWall(int day, int column) {
        return grid.horizon().date(day).atTime(grid.horizon().timeOf(column));
    }
}
