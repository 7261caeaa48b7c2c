package health.daybreak.reporting.outcomes;

import health.daybreak.reporting.journey.Course;
import health.daybreak.reporting.journey.Journey;
import health.daybreak.reporting.journey.Score;
import health.daybreak.reporting.journey.Score.Occasion;
import health.daybreak.reporting.outcomes.OutcomeSettings.FollowUp;
import health.daybreak.reporting.outcomes.OutcomeSettings.Instrument;
import health.daybreak.reporting.outcomes.Timeline.Taken;
import health.daybreak.reporting.session.Session;
import health.daybreak.reporting.session.SessionStatus;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Gives every score of a patient its place in the course that it belongs to. */
final class ScoreCourses {

    private final Instrument instrument;
    private final FollowUp followUp;
    private final Instant now;
    private final Map<String, Session> sessionsById;
    private final Map<String, List<Session>> sessionsByCourse;

    /**
     * @param now decides only whether a follow-up is due by now and which weeks are over
     */
    ScoreCourses(Instrument instrument, FollowUp followUp, List<Session> sessions, Instant now) {
        this.instrument = instrument;
        this.followUp = followUp;
        this.now = now;
        this.sessionsById = sessions.stream().collect(Collectors.toMap(Session::sessionId, Function.identity()));
        this.sessionsByCourse = sessions.stream()
                .filter(session -> session.courseId() != null)
                .collect(Collectors.groupingBy(session -> Objects.requireNonNull(session.courseId())));
    }

    /** The scores of every course that was started. */
    List<CourseScores> of(List<Journey> journeys) {
        List<CourseScores> courses = new ArrayList<>();
        for (Journey journey : journeys) {
            for (Course course : journey.courses()) {
                if (course.startedAt() != null) {
                    courses.add(of(journey, course, course.startedAt()));
                }
            }
        }
        return courses;
    }

    private CourseScores of(Journey journey, Course course, Instant startedAt) {
        List<Session> sessions = sessionsByCourse.getOrDefault(course.courseId(), List.of());
        List<Score> scores = journey.scores().stream()
                .filter(score -> score.instrument().equals(instrument.name()) && instrument.valueOf(score) != null)
                .filter(score -> course.courseId().equals(courseOf(score, journey)))
                .toList();
        Map<Integer, Integer> beforeSession = beforeSession(scores);
        Instant induced = inductionEndedAt(course, sessions);
        Integer after = induced == null ? null : followUpScore(scores, induced);
        boolean due = induced != null
                && (after != null
                        || now.isAfter(induced.plus(days(followUp.toDays().value()))));
        return new CourseScores(
                journey.patientId(),
                course.courseId(),
                course.treatment(),
                FirstDose.of(sessions),
                Baselines.of(instrument, journey, course, startedAt, beforeSession.get(1)),
                course.ended(),
                attended(sessions),
                beforeSession,
                after,
                due,
                Timeline.of(taken(scores), doses(sessions), induced, course.endedAt(), now));
    }

    private List<Taken> taken(List<Score> scores) {
        return scores.stream()
                .sorted(Baselines.LATEST)
                .map(score -> new Taken(score.takenAt(), valueOf(score)))
                .toList();
    }

    private static List<Instant> doses(List<Session> sessions) {
        return sessions.stream()
                .map(session -> session.visit().doseStartedAt())
                .filter(Objects::nonNull)
                .toList();
    }

    private int valueOf(Score score) {
        return Objects.requireNonNull(instrument.valueOf(score));
    }

    private Map<Integer, Integer> beforeSession(List<Score> scores) {
        Map<Integer, Integer> totals = new TreeMap<>();
        scores.stream()
                .filter(score -> score.occasion() == Occasion.BEFORE_SESSION)
                .sorted(Baselines.LATEST)
                .forEach(score -> {
                    Integer number = numberOf(score);
                    if (number != null) {
                        totals.put(number, valueOf(score));
                    }
                });
        return totals;
    }

    private @Nullable Integer followUpScore(List<Score> scores, Instant induced) {
        Instant from = induced.plus(days(followUp.fromDays().value()));
        Instant to = induced.plus(days(followUp.toDays().value()));
        return Baselines.latest(
                        scores,
                        score -> score.occasion() == Occasion.FOLLOW_UP
                                && !score.takenAt().isBefore(from)
                                && !score.takenAt().isAfter(to))
                .map(this::valueOf)
                .orElse(null);
    }

    /** When the last induction session was completed; null while one is still to come or none was. */
    private static @Nullable Instant inductionEndedAt(Course course, List<Session> sessions) {
        Instant last = null;
        for (Session session : sessions) {
            boolean induction = session.plan() != null && session.plan().phase().equals("INDUCTION");
            Instant completedAt = session.visit().completedAt();
            if (induction && completedAt != null) {
                last = last == null || completedAt.isAfter(last) ? completedAt : last;
            } else if (induction && !course.ended() && toCome(session)) {
                return null;
            }
        }
        return last;
    }

    private static boolean toCome(Session session) {
        return session.status() == SessionStatus.BOOKED || session.status() == SessionStatus.IN_TREATMENT;
    }

    private static Set<Integer> attended(List<Session> sessions) {
        Set<Integer> numbers = new TreeSet<>();
        for (Session session : sessions) {
            if (session.plan() != null && session.attended()) {
                numbers.add(session.plan().number());
            }
        }
        return numbers;
    }

    /** The course of the session that the score was taken for, else the one that was under way when it was taken. */
    private @Nullable String courseOf(Score score, Journey journey) {
        Session session = sessionOf(score);
        if (session != null && session.courseId() != null) {
            return session.courseId();
        }
        return journey.courses().stream()
                .filter(course ->
                        course.startedAt() != null && !course.startedAt().isAfter(score.takenAt()))
                .max(Comparator.comparing((Course course) -> Objects.requireNonNull(course.startedAt()))
                        .thenComparing(Course::courseId))
                .map(Course::courseId)
                .orElse(null);
    }

    private @Nullable Integer numberOf(Score score) {
        Session session = sessionOf(score);
        return session != null && session.plan() != null
                ? Integer.valueOf(session.plan().number())
                : score.sessionNumber();
    }

    private @Nullable Session sessionOf(Score score) {
        return score.sessionId() == null ? null : sessionsById.get(score.sessionId());
    }

    private static Duration days(int days) {
        return Duration.ofDays(days);
    }
}
