package health.daybreak.scheduling.course;

import static org.assertj.core.api.Assertions.assertThat;

import health.daybreak.platform.aggregate.Stored;
import health.daybreak.scheduling.Riverside;
import health.daybreak.scheduling.day.Claim;
import health.daybreak.scheduling.day.ClinicDay;
import health.daybreak.scheduling.day.Slot;
import health.daybreak.scheduling.plan.model.Part;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
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
                .flatMap(course -> course.visits().stream())
                .filter(session -> session.status() != SessionStatus.CANCELLED)
                .map(session -> session.place().slot())
                .toList();
        nothingTwice(held);
        Set<String> claimed = days.values().stream()
                .flatMap(day -> day.claims().stream())
                .map(Claim::claimId)
                .collect(Collectors.toSet());
        Set<String> meant = courses.stream()
                .flatMap(course -> course.visits().stream())
                .filter(session -> session.status() != SessionStatus.CANCELLED)
                .map(session -> session.place().claimId())
                .collect(Collectors.toSet());
        assertThat(claimed)
                .as("every claim belongs to a session and every session has one")
                .isEqualTo(meant);
    }

    /** Of every course that has conversations: each dose still to come has its integration, the first its preparation. */
    static void assertNoDoseWithoutItsConversations(Desk desk) {
        Desk.asPrescriber(() -> desk.courses.booked(null, 10_000)).stream()
                .map(Stored::state)
                .filter(course -> !course.conversations().isEmpty())
                .forEach(DoubleBooking::conversationsAreThere);
    }

    private static void conversationsAreThere(Course course) {
        List<CourseSession> doses = course.sessions().stream()
                .filter(CourseSession::toCome)
                .sorted(Comparator.comparing(CourseSession::startsAt))
                .toList();
        for (CourseSession dose : doses) {
            assertThat(hoursAround(course, dose, Part.INTEGRATION))
                    .as("hours to the integration of session %s of %s", dose.number(), course.courseId())
                    .anyMatch(hours -> hours >= 24 && hours <= 72);
        }
        if (!doses.isEmpty()) {
            assertThat(hoursAround(course, doses.getFirst(), Part.PREPARATION)).anyMatch(hours -> hours <= -24);
        }
    }

    private static List<Double> hoursAround(Course course, CourseSession dose, Part part) {
        return course.conversations().stream()
                .filter(visit -> visit.toCome() && visit.part() == part)
                .filter(visit -> part == Part.PREPARATION || visit.number() == dose.number())
                .map(visit ->
                        Duration.between(onTheWall(dose), onTheWall(visit)).toMinutes() / 60.0)
                .toList();
    }

    private static LocalDateTime onTheWall(CourseSession visit) {
        return LocalDateTime.ofInstant(visit.startsAt(), Riverside.NEW_YORK);
    }

    /** Nobody and nothing of these is at two places at once. */
    static void nothingTwice(List<Slot> slots) {
        Set<Instant> instants = slots.stream().map(Slot::startsAt).collect(Collectors.toCollection(TreeSet::new));
        for (Instant instant : instants) {
            List<Slot> then = slots.stream()
                    .filter(slot ->
                            !slot.startsAt().isAfter(instant) && slot.endsAt().isAfter(instant))
                    .toList();
            assertThat(then.stream().map(Slot::chairId)).doesNotHaveDuplicates();
            Map<String, Long> watched = then.stream()
                    .map(Slot::nurseId)
                    .filter(Objects::nonNull)
                    .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
            assertThat(watched.values()).allSatisfy(count -> assertThat(count).isLessThanOrEqualTo(2));
            List<String> therapists = new ArrayList<>();
            then.forEach(slot -> {
                if (slot.therapistId() != null) {
                    therapists.add(slot.therapistId());
                }
            });
            assertThat(therapists).doesNotHaveDuplicates().noneMatch(watched::containsKey);
        }
    }
}
