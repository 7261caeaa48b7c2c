package health.daybreak.reporting;

import health.daybreak.events.ClinicEvent;
import health.daybreak.events.courses.CourseCompleted;
import health.daybreak.events.courses.CourseDiscontinued;
import health.daybreak.events.courses.CourseStarted;
import health.daybreak.events.patients.AssessmentCompleted;
import health.daybreak.events.patients.PatientScreened;
import health.daybreak.events.sessions.DoseStarted;
import health.daybreak.events.sessions.SessionBooked;
import health.daybreak.events.sessions.SessionCompleted;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Outcomes by the PHQ-9 again, every question asked of all events as in {@link CountedFromEvents}: who was watched in each
 * curve and how long, and how bands of doses and clinics did. For patients with one course at most, as in {@link Histories}.
 */
record CountedOutcomes(List<ClinicEvent> events) {

    /** The days of one course and whether it happened then; null of a course that is not watched. */
    private record Days(int days, boolean happened) {}

    /** One course in the form of the service's JSON. */
    record Row(String patientId, String courseId, int days, boolean happened) {}

    /** One curve in the same form. */
    record Curve(String instrument, String curve, List<Row> courses) {}

    List<Curve> curves() {
        return Stream.of("RESPONSE", "RELAPSE", "RELAPSE_WITHOUT_DOSE")
                .map(curve -> new Curve("PHQ-9", curve, rows(curve)))
                .toList();
    }

    /** One group before one session. */
    record Group(int sessionNumber, String group, int analysed, int missing, int responding) {}

    /** Every band of doses that there is of any course, before every session that anybody came to. */
    List<Group> dosesBeforeSessions() {
        return beforeSessions(
                List.of("BELOW_0.45", "0.45_TO_0.55", "FROM_0.55", "NOTHING_GIVEN", "UNKNOWN"), this::band);
    }

    /** The same by the clinics that patients go to in {@link Figures}. */
    List<Group> clinicsBeforeSessions() {
        return beforeSessions(List.of("even", "odd"), course -> Figures.clinicOf(course.patientId()));
    }

    private List<Group> beforeSessions(List<String> names, Function<CourseStarted, String> groupOf) {
        List<Group> groups = new ArrayList<>();
        for (int number = 2; courses().stream().anyMatch(attendedSince(number)); number++) {
            for (String name : names) {
                List<CourseStarted> courses = courses().stream()
                        .filter(course -> groupOf.apply(course).equals(name))
                        .toList();
                if (!courses.isEmpty()) {
                    groups.add(group(number, name, courses));
                }
            }
        }
        return groups;
    }

    private Group group(int number, String name, List<CourseStarted> courses) {
        int reached = 0;
        int analysed = 0;
        int responding = 0;
        for (CourseStarted course : courses) {
            if (attended(course).contains(number)) {
                reached++;
                Integer baseline = baseline(course);
                List<AssessmentCompleted> scores = before(course, number);
                if (baseline != null && !scores.isEmpty()) {
                    analysed++;
                    responding += responds(baseline, scores.getLast()) ? 1 : 0;
                }
            }
        }
        return new Group(number, name, analysed, reached - analysed, responding);
    }

    private Predicate<CourseStarted> attendedSince(int number) {
        return course -> attended(course).stream().anyMatch(attended -> attended >= number);
    }

    private Set<Integer> attended(CourseStarted course) {
        CountedFromEvents counted = new CountedFromEvents(events);
        return only(SessionBooked.class)
                .filter(booked -> booked.courseId().equals(course.courseId())
                        && Set.of("IN_TREATMENT", "COMPLETED", "ABORTED").contains(counted.status(booked.sessionId())))
                .map(SessionBooked::number)
                .collect(Collectors.toSet());
    }

    /** In whole numbers: rounded to hundredths of a mg/kg, 0.45 is reached from 0.445 on. */
    private String band(CourseStarted course) {
        SessionCompleted first = null;
        DoseStarted running = null;
        for (SessionCompleted done : only(SessionCompleted.class).toList()) {
            boolean earlier = first == null || done.doseStartedAt().isBefore(first.doseStartedAt());
            if (done.courseId().equals(course.courseId())
                    && done.doseMilligrams().signum() > 0
                    && earlier) {
                first = done;
            }
        }
        for (DoseStarted dose : only(DoseStarted.class).toList()) {
            boolean over = only(SessionCompleted.class)
                    .anyMatch(done -> done.sessionId().equals(dose.sessionId()));
            boolean earlier = running == null || dose.startedAt().isBefore(running.startedAt());
            if (dose.courseId().equals(course.courseId()) && !over && earlier) {
                running = dose;
            }
        }
        if (first == null || (running != null && running.startedAt().isBefore(first.doseStartedAt()))) {
            return running == null ? "NOTHING_GIVEN" : "UNKNOWN";
        }
        String session = first.sessionId();
        BigDecimal thousandfold = first.doseMilligrams().multiply(BigDecimal.valueOf(1_000));
        return only(DoseStarted.class)
                .filter(dose -> dose.sessionId().equals(session))
                .map(DoseStarted::weightKilograms)
                .map(kilograms -> thousandfold.compareTo(kilograms.multiply(BigDecimal.valueOf(445))) < 0
                        ? "BELOW_0.45"
                        : thousandfold.compareTo(kilograms.multiply(BigDecimal.valueOf(545))) < 0
                                ? "0.45_TO_0.55"
                                : "FROM_0.55")
                .findFirst()
                .orElse("UNKNOWN");
    }

    private List<AssessmentCompleted> before(CourseStarted course, int number) {
        return scores(course)
                .filter(score ->
                        score.occasion().equals("BEFORE_SESSION") && Objects.equals(score.sessionNumber(), number))
                .toList();
    }

    private List<Row> rows(String curve) {
        List<Row> rows = new ArrayList<>();
        for (CourseStarted course : courses()) {
            Days days = days(curve, course);
            if (days != null) {
                rows.add(new Row(course.patientId(), course.courseId(), days.days(), days.happened()));
            }
        }
        rows.sort(Comparator.comparing(Row::days)
                .thenComparing(row -> row.happened() ? 0 : 1)
                .thenComparing(Row::patientId));
        return rows;
    }

    private @Nullable Days days(String curve, CourseStarted course) {
        Integer baseline = baseline(course);
        Instant first = doses(course).stream().min(Comparator.naturalOrder()).orElse(null);
        if (baseline == null || first == null) {
            return null;
        }
        List<AssessmentCompleted> later =
                scores(course).filter(score -> score.takenAt().isAfter(first)).toList();
        return switch (curve) {
            case "RESPONSE" -> later.isEmpty() ? null : until(true, baseline, first, later);
            case "RELAPSE" ->
                later.stream()
                        .filter(score -> responds(baseline, score))
                        .findFirst()
                        .map(response -> until(
                                false,
                                baseline,
                                response.takenAt(),
                                later.subList(later.indexOf(response), later.size())))
                        .orElse(null);
            default -> withoutDose(course, baseline, later);
        };
    }

    private @Nullable Days withoutDose(CourseStarted course, int baseline, List<AssessmentCompleted> scores) {
        Instant induced = induced(course);
        if (induced == null) {
            return null;
        }
        List<AssessmentCompleted> before = scores.stream()
                .filter(score -> !score.takenAt().isAfter(induced))
                .toList();
        if (before.isEmpty() || !responds(baseline, before.getLast())) {
            return null;
        }
        Instant next = doses(course).stream()
                .filter(dose -> dose.isAfter(induced))
                .min(Comparator.naturalOrder())
                .orElse(Instant.MAX);
        return until(
                false,
                baseline,
                induced,
                scores.stream()
                        .filter(score -> score.takenAt().isAfter(induced)
                                && !score.takenAt().isAfter(next))
                        .toList());
    }

    /** Up to the first of the scores that shows a response or none, else up to the last of them. */
    private static Days until(boolean response, int baseline, Instant from, List<AssessmentCompleted> scores) {
        for (AssessmentCompleted score : scores) {
            if (responds(baseline, score) == response) {
                return new Days((int) Duration.between(from, score.takenAt()).toDays(), true);
            }
        }
        Instant last = scores.isEmpty() ? from : scores.getLast().takenAt();
        return new Days((int) Duration.between(from, last).toDays(), false);
    }

    private static boolean responds(int baseline, AssessmentCompleted score) {
        return baseline != 0 && 2 * Objects.requireNonNull(score.total()) <= baseline;
    }

    private @Nullable Integer baseline(CourseStarted course) {
        List<AssessmentCompleted> first = before(course, 1);
        List<AssessmentCompleted> screening = scores(course.patientId())
                .filter(score ->
                        score.occasion().equals("SCREENING") && !score.takenAt().isAfter(course.startedAt()))
                .toList();
        if (!first.isEmpty()) {
            return first.getLast().total();
        }
        return !screening.isEmpty()
                ? screening.getLast().total()
                : only(PatientScreened.class)
                        .filter(screened -> screened.screeningId().equals(course.screeningId()))
                        .map(PatientScreened::baselinePhq9)
                        .filter(Objects::nonNull)
                        .findFirst()
                        .orElse(null);
    }

    /** When the last session of the induction was completed; null while one is to come. */
    private @Nullable Instant induced(CourseStarted course) {
        boolean ended = Stream.concat(only(CourseCompleted.class), only(CourseDiscontinued.class))
                .anyMatch(event -> event.subject().equals(course.courseId()));
        Set<String> induction = new TreeSet<>();
        only(SessionBooked.class)
                .filter(booked -> booked.courseId().equals(course.courseId())
                        && booked.phase().equals("INDUCTION"))
                .forEach(booked -> induction.add(booked.sessionId()));
        CountedFromEvents counted = new CountedFromEvents(events);
        boolean toCome = induction.stream()
                .anyMatch(id -> Set.of("BOOKED", "IN_TREATMENT").contains(counted.status(id)));
        return toCome && !ended
                ? null
                : only(SessionCompleted.class)
                        .filter(completed -> induction.contains(completed.sessionId()))
                        .map(SessionCompleted::completedAt)
                        .max(Comparator.naturalOrder())
                        .orElse(null);
    }

    private List<Instant> doses(CourseStarted course) {
        return Stream.concat(
                        only(DoseStarted.class)
                                .filter(dose -> dose.courseId().equals(course.courseId()))
                                .map(DoseStarted::startedAt),
                        only(SessionCompleted.class)
                                .filter(done -> done.courseId().equals(course.courseId()))
                                .map(SessionCompleted::doseStartedAt))
                .toList();
    }

    /** A score belongs to the only course if it is of one of its sessions or was taken since it began. */
    private Stream<AssessmentCompleted> scores(CourseStarted course) {
        Set<String> heardOf = new CountedFromEvents(events).sessions();
        return scores(course.patientId())
                .filter(score -> !score.takenAt().isBefore(course.startedAt())
                        || (score.sessionId() != null && heardOf.contains(score.sessionId())));
    }

    private Stream<AssessmentCompleted> scores(String patient) {
        return only(AssessmentCompleted.class)
                .filter(score ->
                        score.patientId().equals(patient) && score.instrument().equals("PHQ-9"))
                .sorted(Comparator.comparing(AssessmentCompleted::takenAt)
                        .thenComparing(AssessmentCompleted::assessmentId));
    }

    private List<CourseStarted> courses() {
        return only(CourseStarted.class).toList();
    }

    private <E> Stream<E> only(Class<E> type) {
        return events.stream().filter(type::isInstance).map(type::cast);
    }
}
