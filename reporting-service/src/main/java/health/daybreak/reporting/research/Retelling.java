package health.daybreak.reporting.research;

import health.daybreak.events.ClinicEvent;
import health.daybreak.events.research.ResearchCourseEnded;
import health.daybreak.events.research.ResearchCourseStarted;
import health.daybreak.events.research.ResearchScoreRecorded;
import health.daybreak.events.research.ResearchSessionCompleted;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * The Safe Harbor transform (45 CFR 164.514(b)(2)): a chapter in the words of the research stream. Whatever goes out is
 * copied here by name; nothing else can.
 */
final class Retelling {

    private final Chapter chapter;
    private final Cell cell;
    private final Told told;
    private final int courseNumber;
    private final List<ClinicEvent> events = new ArrayList<>();

    private Retelling(Chapter chapter, Cell cell, Told told) {
        this.chapter = chapter;
        this.cell = cell;
        this.told = told;
        this.courseNumber = told.courseIds().size();
    }

    /** @param told with this chapter in it already */
    static List<ClinicEvent> of(Chapter chapter, Cell cell, Told told) {
        return new Retelling(chapter, cell, told).tell();
    }

    private List<ClinicEvent> tell() {
        TreatmentCourse course = chapter.course();
        events.add(new ResearchCourseStarted(
                told.pseudonym(),
                courseNumber,
                cell.ageBand(),
                cell.administrativeGender(),
                cell.route(),
                cell.indication(),
                cell.doseMilligramsPerKilogram()));
        scores("SCREENING", null, answer -> !answer.takenAt().isAfter(course.startedAt()));
        for (int number = 1; number <= cell.sessions(); number++) {
            session(number, chapter.visits().get(number - 1));
        }
        scores("FOLLOW_UP", null, answer -> answer.takenAt()
                .isAfter(chapter.visits().getLast().arrivedAt()));
        events.add(new ResearchCourseEnded(
                told.pseudonym(),
                courseNumber,
                Objects.requireNonNull(course.ending()),
                cell.withheld().name()));
        return events;
    }

    private void session(int number, Visit visit) {
        scores("BEFORE_SESSION", number, answer -> visit.sessionId().equals(answer.sessionId()));
        events.add(new ResearchSessionCompleted(
                told.pseudonym(), courseNumber, number, dayOf(visit), visit.alerts(), visit.holds()));
    }

    /** The last of each instrument. */
    private void scores(String occasion, @Nullable Integer sessionNumber, Predicate<Answered> which) {
        Map<String, Answered> last = new LinkedHashMap<>();
        chapter.answers().stream()
                .filter(answer -> answer.occasion().equals(occasion))
                .filter(which)
                .forEach(answer -> last.put(answer.instrument(), answer));
        add(last.values(), occasion, sessionNumber);
    }

    private void add(Collection<Answered> answers, String occasion, @Nullable Integer sessionNumber) {
        answers.forEach(answer -> events.add(new ResearchScoreRecorded(
                told.pseudonym(),
                courseNumber,
                answer.instrument(),
                answer.total(),
                answer.band(),
                occasion,
                sessionNumber)));
    }

    private @Nullable LocalDate dayOf(Visit visit) {
        LocalDate from = told.firstDay();
        LocalDate to = told.firstToldDay();
        return !cell.withheld().days() || from == null || to == null
                ? null
                : to.plusDays(ChronoUnit.DAYS.between(from, chapter.dayOf(visit)));
    }
}
