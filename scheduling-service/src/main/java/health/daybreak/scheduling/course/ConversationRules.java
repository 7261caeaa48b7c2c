package health.daybreak.scheduling.course;

import health.daybreak.scheduling.plan.PlannedVisit;
import health.daybreak.scheduling.plan.model.Companion;
import health.daybreak.scheduling.plan.model.HardRule;
import health.daybreak.scheduling.plan.model.Part;
import health.daybreak.scheduling.plan.model.Treatment;
import health.daybreak.scheduling.plan.model.Violation;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.IntPredicate;

/**
 * No dose without its conversations: a preparation before the first, and an integration after each, in their windows on
 * the clinic's wall clock and before the date of the next dose.
 */
record ConversationRules(Treatment treatment) {

    /** A visit on the clinic's wall clock. */
    record Timed(Part part, int number, LocalDateTime at) {

        static Timed of(CourseSession visit, ZoneId zone) {
            return new Timed(visit.part(), visit.number(), LocalDateTime.ofInstant(visit.startsAt(), zone));
        }

        static Timed of(PlannedVisit visit, ZoneId zone) {
            return new Timed(
                    visit.part(),
                    visit.number(),
                    LocalDateTime.ofInstant(visit.slot().startsAt(), zone));
        }
    }

    /**
     * Every rule that these visits break.
     *
     * @param concerned the numbers of the doses whose integrations matter
     * @param prepared whether the patient needs no preparation any more
     */
    List<Violation> check(List<Timed> visits, IntPredicate concerned, boolean prepared) {
        List<Violation> all = new ArrayList<>();
        List<Timed> doses = visits.stream()
                .filter(visit -> visit.part() == Part.DOSE)
                .sorted(Comparator.comparing(Timed::at))
                .toList();
        Companion preparation = treatment.preparation();
        if (preparation != null && !prepared && !doses.isEmpty()) {
            prepared(all, visits, doses.getFirst(), preparation);
        }
        Companion integration = treatment.integration();
        for (int i = 0; integration != null && i < doses.size(); i++) {
            LocalDate next = i + 1 < doses.size() ? doses.get(i + 1).at().toLocalDate() : LocalDate.MAX;
            if (concerned.test(doses.get(i).number())) {
                integrated(all, visits, doses.get(i), next, integration);
            }
        }
        return all;
    }

    /** How fresh it should be is for the planner; a first dose that is cancelled leaves the next one prepared as well. */
    private static void prepared(List<Violation> all, List<Timed> visits, Timed first, Companion window) {
        LocalDateTime latest = first.at().minusHours(window.fromHours());
        boolean kept = visits.stream()
                .anyMatch(
                        visit -> visit.part() == Part.PREPARATION && !visit.at().isAfter(latest));
        if (!kept) {
            all.add(Violation.of(
                    HardRule.PREPARATION,
                    "A preparation is needed at least " + window.fromHours() + " hours before the first dose."));
        }
    }

    private static void integrated(
            List<Violation> all, List<Timed> visits, Timed dose, LocalDate next, Companion window) {
        boolean kept = visits.stream()
                .filter(visit -> visit.part() == Part.INTEGRATION && visit.number() == dose.number())
                .anyMatch(visit -> inWindow(dose.at(), visit.at(), window)
                        && visit.at().toLocalDate().isBefore(next));
        if (!kept) {
            all.add(Violation.of(
                    HardRule.INTEGRATION,
                    "An integration is needed " + window.fromHours() + " to " + window.toHours()
                            + " hours after session " + dose.number() + " and before the date of the next."));
        }
    }

    private static boolean inWindow(LocalDateTime earlier, LocalDateTime later, Companion window) {
        return !later.isBefore(earlier.plusHours(window.fromHours()))
                && !later.isAfter(earlier.plusHours(window.toHours()));
    }
}
