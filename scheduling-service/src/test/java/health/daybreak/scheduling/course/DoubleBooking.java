package health.daybreak.scheduling.course;

import static org.assertj.core.api.Assertions.assertThat;

import health.daybreak.platform.aggregate.Stored;
import health.daybreak.scheduling.Riverside;
import health.daybreak.scheduling.day.Claim;
import health.daybreak.scheduling.day.ClinicDay;
import health.daybreak.scheduling.day.Slot;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Audits everything that is booked, by its own arithmetic: nothing twice, nothing half, nothing orphaned. */
final class DoubleBooking {

    private DoubleBooking() {}

    static void assertNone(Desk desk) {
        Map<LocalDate, ClinicDay> days = Desk.asPrescriber(
                () -> desk.days.between(Riverside.CLINIC_ID, Riverside.MONDAY, Riverside.MONDAY.plusDays(200)));
        List<Course> courses = Desk.asPrescriber(() -> desk.courses.booked(null, 10_000)).stream()
                .map(Stored::state)
                .filter(course -> Duration.between(Riverside.NOW, course.order().startedAt())
                                .abs()
                                .compareTo(Duration.ofHours(1))
                        < 0)
                .toList();
        days.values()
                .forEach(day ->
                        nothingTwice(day.claims().stream().map(Claim::slot).toList()));
        List<Slot> held = courses.stream()
                .flatMap(course -> course.sessions().stream())
                .filter(session -> session.status() != SessionStatus.CANCELLED)
                .map(session -> session.place().slot())
                .toList();
        nothingTwice(held);
        Set<String> claimed = days.values().stream()
                .flatMap(day -> day.claims().stream())
                .map(Claim::claimId)
                .collect(Collectors.toSet());
        Set<String> meant = courses.stream()
                .flatMap(course -> course.sessions().stream())
                .filter(session -> session.status() != SessionStatus.CANCELLED)
                .map(session -> session.place().claimId())
                .collect(Collectors.toSet());
        assertThat(claimed)
                .as("every claim belongs to a session and every session has one")
                .isEqualTo(meant);
    }

    private static void nothingTwice(List<Slot> slots) {
        Set<Instant> instants = slots.stream().map(Slot::startsAt).collect(Collectors.toCollection(TreeSet::new));
        for (Instant instant : instants) {
            List<Slot> then = slots.stream()
                    .filter(slot ->
                            !slot.startsAt().isAfter(instant) && slot.endsAt().isAfter(instant))
                    .toList();
            assertThat(then.stream().map(Slot::chairId)).doesNotHaveDuplicates();
            Map<String, Long> watched =
                    then.stream().collect(Collectors.groupingBy(Slot::nurseId, Collectors.counting()));
            assertThat(watched.values()).allSatisfy(count -> assertThat(count).isLessThanOrEqualTo(2));
            List<String> therapists = new ArrayList<>();
            then.forEach(slot -> {
                if (slot.therapistId() != null) {
                    therapists.add(slot.therapistId());
                }
            });
            assertThat(therapists).doesNotHaveDuplicates().doesNotContainAnyElementsOf(watched.keySet());
        }
    }
}
