package health.daybreak.intake.patient;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What has become of a patient, from events. The stage follows from what is known, not from the order in which it was
 * heard.
 *
 * @param decision the prescriber's latest, ELIGIBLE or DECLINED
 * @param sessions in which the drug was given, the earliest first; the latest 200
 */
public record Care(
        boolean screeningBegun,
        @Nullable Stage decision,
        @Nullable Instant decidedAt,
        @Nullable Instant eligibleUntil,
        List<CourseProgress> courses,
        List<HeldSession> sessions) {

    static final Care NONE = new Care(false, null, null, null, List.of(), List.of());

    private static final int MOST_SESSIONS = 200;

    public Care {
        courses = List.copyOf(courses);
        // Records from before sessions were kept one by one.
        sessions = sessions == null ? List.of() : List.copyOf(sessions);
    }

    Stage stage() {
        List<CourseProgress> running =
                courses.stream().filter(course -> course.endedAt() == null).toList();
        if (!running.isEmpty()) {
            boolean rests = running.stream().allMatch(course -> course.pausedSince() != null);
            return rests ? Stage.PAUSED : Stage.IN_COURSE;
        }
        Instant ended = courses.stream()
                .map(CourseProgress::endedAt)
                .filter(Objects::nonNull)
                .max(Comparator.naturalOrder())
                .orElse(null);
        if (ended != null && (decidedAt == null || !decidedAt.isAfter(ended))) {
            return Stage.COMPLETED;
        }
        if (decision != null) {
            return decision;
        }
        return screeningBegun ? Stage.SCREENING : Stage.INQUIRY;
    }

    /** When the patient was last looked after: decided about, or in a course; null when nobody has begun to. */
    public @Nullable Instant lastLookedAfter() {
        return Stream.concat(Stream.ofNullable(decidedAt), courses.stream().map(CourseProgress::endedAt))
                .filter(Objects::nonNull)
                .max(Comparator.naturalOrder())
                .orElse(null);
    }

    /** Whether a prescriber's latest decision found the patient eligible. */
    public boolean eligible() {
        return decision == Stage.ELIGIBLE;
    }

    Care screeningHasBegun() {
        return new Care(true, decision, decidedAt, eligibleUntil, courses, sessions);
    }

    /** A decision that is older than the one known changes nothing. */
    Care decided(Stage newDecision, Instant at, Instant until) {
        return decidedAt != null && decidedAt.isAfter(at)
                ? this
                : new Care(true, newDecision, at, until, courses, sessions);
    }

    Care course(String courseId, UnaryOperator<CourseProgress> heard) {
        List<CourseProgress> all = new ArrayList<>();
        boolean known = false;
        for (CourseProgress course : courses) {
            boolean meant = course.courseId().equals(courseId);
            all.add(meant ? heard.apply(course) : course);
            known |= meant;
        }
        if (!known) {
            all.add(heard.apply(CourseProgress.heardOf(courseId)));
        }
        return new Care(screeningBegun, decision, decidedAt, eligibleUntil, all, sessions);
    }

    /** The drug was given once more, whenever that was heard of. */
    Care held(HeldSession session) {
        List<HeldSession> all = Stream.concat(sessions.stream(), Stream.of(session))
                .sorted(Comparator.comparing(HeldSession::at).thenComparing(HeldSession::sessionId))
                .toList();
        List<HeldSession> latest = all.subList(Math.max(0, all.size() - MOST_SESSIONS), all.size());
        return new Care(screeningBegun, decision, decidedAt, eligibleUntil, courses, latest);
    }
}
