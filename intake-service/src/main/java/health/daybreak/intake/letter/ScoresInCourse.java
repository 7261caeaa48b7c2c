package health.daybreak.intake.letter;

import health.daybreak.intake.assessment.Assessment;
import health.daybreak.intake.assessment.Instrument;
import health.daybreak.intake.assessment.Instruments;
import health.daybreak.intake.assessment.Occasion;
import health.daybreak.intake.letter.InstrumentCourse.Later;
import health.daybreak.intake.letter.InstrumentCourse.Point;
import health.daybreak.intake.patient.Care;
import health.daybreak.intake.patient.CourseProgress;
import health.daybreak.intake.patient.HeldSession;
import health.daybreak.intake.sheet.Moment;
import health.daybreak.intake.sheet.SheetForm;
import health.daybreak.platform.aggregate.Stored;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Gives a patient's scores their place in one course, by the rules that the page of outcomes counts by. */
final class ScoresInCourse {

    /** The levels of an instrument that is never summed, the best first. */
    static final List<String> LEVELS = List.of("NONE", "LOW", "MODERATE", "HIGH");

    private static final Comparator<Stored<Assessment>> LATEST =
            Comparator.comparing(ScoresInCourse::at).thenComparing(Stored::id);

    private final CourseProgress course;
    private final Instant startedAt;
    private final Care care;
    private final List<HeldSession> sessions;
    private final List<Stored<Assessment>> scores;
    private final Instruments instruments;
    private final SheetForm form;

    /** @param course one whose start is known */
    ScoresInCourse(
            CourseProgress course,
            Care care,
            List<Stored<Assessment>> scores,
            Instruments instruments,
            SheetForm form) {
        this.course = course;
        this.startedAt = Objects.requireNonNull(course.startedAt(), "startedAt");
        this.care = care;
        this.sessions = care.sessions().stream()
                .filter(session -> session.courseId().equals(course.courseId()))
                .toList();
        this.scores = scores;
        this.instruments = instruments;
        this.form = form;
    }

    /** How these instruments went; those that nobody is asked and nobody answered are left out. */
    List<InstrumentCourse> of(List<String> names) {
        return names.stream()
                .map(name -> of(instruments.named(name)))
                .filter(one -> one.answered() || isAsked(one.instrument().id()))
                .toList();
    }

    private InstrumentCourse of(Instrument instrument) {
        List<Stored<Assessment>> all = scores.stream()
                .filter(score -> score.state().instrument().equals(instrument.id()))
                .filter(score -> valueOf(score) != null)
                .sorted(LATEST)
                .toList();
        List<Stored<Assessment>> mine = all.stream()
                .filter(score -> course.courseId().equals(courseOf(score)))
                .toList();
        Optional<Stored<Assessment>> baseline = last(mine, score -> isBefore(score, 1))
                .or(() -> last(
                        all,
                        score -> occasion(score) == Occasion.SCREENING
                                && !at(score).isAfter(startedAt)));
        Instant from = Stream.concat(
                        Stream.of(baseline.map(ScoresInCourse::at).orElse(startedAt)),
                        sessions.stream().limit(1).map(HeldSession::at))
                .max(Comparator.naturalOrder())
                .orElseThrow();
        List<Later> later = mine.stream()
                .filter(score -> at(score).isAfter(from))
                .map(score -> new Later(point(score), judge(baseline, score)))
                .toList();
        return new InstrumentCourse(
                instrument,
                baseline.map(ScoresInCourse::point).orElse(null),
                later,
                notAnswered(instrument.id(), mine),
                sessions.isEmpty()
                        || later.stream().anyMatch(score -> score.point()
                                .at()
                                .isAfter(sessions.getLast().at())));
    }

    private Judgement judge(Optional<Stored<Assessment>> baseline, Stored<Assessment> score) {
        if (baseline.isEmpty()) {
            return new Judgement.WithoutBaseline();
        }
        int before = Objects.requireNonNull(valueOf(baseline.get()));
        int after = Objects.requireNonNull(valueOf(score));
        if (score.state().score().total() == null) {
            return new Judgement.Level(after - before);
        }
        Integer percent = before == 0
                ? null
                : BigDecimal.valueOf(100L * (after - before))
                        .divide(BigDecimal.valueOf(before), 0, RoundingMode.HALF_UP)
                        .intValueExact();
        Instrument scale = instruments
                .version(score.state().instrument(), score.state().instrumentVersion())
                .orElseGet(() -> instruments.named(score.state().instrument()));
        return new Judgement.Points(
                after - before,
                percent,
                scale.change() == null ? List.of() : scale.change().namesOf(before, after, scale.higherIsWorse()));
    }

    /** Of the session that it was answered for; else the latest course that had begun by then. */
    private @Nullable String courseOf(Stored<Assessment> score) {
        String sessionId = score.state().answered().sessionId();
        return care.sessions().stream()
                .filter(session -> session.sessionId().equals(sessionId))
                .map(HeldSession::courseId)
                .findFirst()
                .or(() -> care.courses().stream()
                        .filter(one ->
                                one.startedAt() != null && !one.startedAt().isAfter(at(score)))
                        .max(Comparator.comparing((CourseProgress one) -> Objects.requireNonNull(one.startedAt()))
                                .thenComparing(CourseProgress::courseId))
                        .map(CourseProgress::courseId))
                .orElse(null);
    }

    private List<Integer> notAnswered(String instrument, List<Stored<Assessment>> mine) {
        return sessions.stream()
                .map(HeldSession::number)
                .filter(Objects::nonNull)
                .filter(number -> form.at(Moment.BEFORE_SESSION, number).stream()
                        .anyMatch(asked -> asked.instrument().equals(instrument)))
                .filter(number -> mine.stream().noneMatch(score -> isBefore(score, number)))
                .sorted()
                .toList();
    }

    private boolean isAsked(String instrument) {
        return form.asked().stream()
                .anyMatch(asked -> asked.moment() == Moment.BEFORE_SESSION
                        && asked.instrument().equals(instrument));
    }

    private static boolean isBefore(Stored<Assessment> score, int session) {
        Integer number = score.state().answered().sessionNumber();
        return occasion(score) == Occasion.BEFORE_SESSION && number != null && number == session;
    }

    /** The total, or the place of the level; null where neither is known. */
    private static @Nullable Integer valueOf(Stored<Assessment> score) {
        Integer total = score.state().score().total();
        int level = LEVELS.indexOf(score.state().score().band());
        return total != null ? total : level < 0 ? null : Integer.valueOf(level);
    }

    private static Optional<Stored<Assessment>> last(
            List<Stored<Assessment>> sorted, Predicate<Stored<Assessment>> wanted) {
        return sorted.stream().filter(wanted).reduce((earlier, later) -> later);
    }

    private static Point point(Stored<Assessment> score) {
        return new Point(
                at(score),
                occasion(score),
                score.state().answered().sessionNumber(),
                score.state().score().total(),
                score.state().score().band(),
                score.state().score().missing());
    }

    private static Occasion occasion(Stored<Assessment> score) {
        return score.state().answered().occasion();
    }

    private static Instant at(Stored<Assessment> score) {
        return score.state().answered().at();
    }
}
