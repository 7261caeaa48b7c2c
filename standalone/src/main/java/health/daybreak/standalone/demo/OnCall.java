package health.daybreak.standalone.demo;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Who is paged about a flagged answer in the demo: one prescriber in the hours of working days, the other at night and at
 * weekends, then a nurse, and the manager above them. No hour is left uncovered. The numbers are nobody's.
 */
final class OnCall {

    private static final String MORNING = "08:00";
    private static final String EVENING = "18:00";
    private static final int FIRST_NUMBER = 140;

    private OnCall() {}

    static Map<String, Object> roster(Scenario scenario) {
        List<String> prescribers = scenario.staff().stream()
                .filter(member -> member.role().equals("PRESCRIBER"))
                .map(Scenario.Member::staffId)
                .toList();
        String byDay = prescribers.getFirst();
        String byNight = prescribers.getLast();
        return Map.of(
                "zone",
                scenario.clinic().zone().getId(),
                "chain",
                List.of(
                        person(byDay, 1),
                        person(byNight, 2),
                        person(scenario.firstWithRole("NURSE").staffId(), 3)),
                "managers",
                List.of(person(scenario.firstWithRole("MANAGER").staffId(), 4)),
                "weekly",
                weekly(byDay, byNight),
                "substitutions",
                List.of(),
                "coversAll",
                true);
    }

    private static List<Map<String, Object>> weekly(String byDay, String byNight) {
        List<Map<String, Object>> weekly = new ArrayList<>();
        for (DayOfWeek day : DayOfWeek.values()) {
            if (day.compareTo(DayOfWeek.FRIDAY) <= 0) {
                DayOfWeek next = day == DayOfWeek.FRIDAY ? DayOfWeek.MONDAY : day.plus(1);
                weekly.add(hours(byDay, day, MORNING, day, EVENING));
                weekly.add(hours(byNight, day, EVENING, next, MORNING));
            }
        }
        return weekly;
    }

    private static Map<String, Object> hours(
            String staffId, DayOfWeek fromDay, String from, DayOfWeek untilDay, String until) {
        return Map.of("staffId", staffId, "fromDay", fromDay, "from", from, "untilDay", untilDay, "until", until);
    }

    private static Map<String, Object> person(String staffId, int number) {
        return Map.of(
                "staffId",
                staffId,
                "phone",
                "+15550100" + (FIRST_NUMBER + number),
                "email",
                staffId + "@clinic.invalid");
    }
}
