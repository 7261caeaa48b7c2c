package health.daybreak.treatment.adverse;

import health.daybreak.events.sessions.AdverseEventRecorded;
import health.daybreak.platform.aggregate.Change;
import health.daybreak.platform.aggregate.Refused;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Something that happened to a patient and should not have.
 *
 * @param onset when it began
 * @param assessments oldest first; never empty
 * @param told whom outside of the clinic it was told, oldest first
 */
public record AdverseEvent(
        String id,
        String patientId,
        String courseId,
        String sessionId,
        Term term,
        Instant onset,
        List<Assessment> assessments,
        List<Told> told) {

    private static final int DEADLY = 5;
    private static final int LIFE_THREATENING = 4;
    private static final int MOST = 50;

    /** To whom it was told, under which number of theirs, and who did. */
    public record Told(String whom, @Nullable String reference, String by, Instant at) {

        /** That it was told, when and by whom stays; their number leads to a file with the person's name. */
        Told withoutWords(String instead) {
            return new Told(instead, null, by, at);
        }
    }

    public AdverseEvent {
        assessments = List.copyOf(assessments);
        told = List.copyOf(told);
    }

    /** Something is reported for the first time; throws {@link Refused} for what contradicts itself. */
    public static AdverseEvent reported(
            String id,
            String patientId,
            String courseId,
            String sessionId,
            Term term,
            Instant onset,
            Assessment assessment) {
        requireConsistent(assessment);
        if (term == Term.OTHER
                && (assessment.note() == null || assessment.note().isBlank())) {
            throw Refused.unprocessable("say-what", "What is not on the list is said in words: write a note.");
        }
        if (onset.isAfter(assessment.at())) {
            throw Refused.unprocessable("onset-in-future", "An event cannot begin after it was reported.");
        }
        return new AdverseEvent(id, patientId, courseId, sessionId, term, onset, List.of(assessment), List.of());
    }

    /** What is made of it now. */
    public Assessment latest() {
        return assessments.getLast();
    }

    /** This event, and that the others hear what is made of it now: its codes and times, and no word. */
    public Change<AdverseEvent> recorded() {
        Assessment latest = latest();
        return Change.to(
                this,
                new AdverseEventRecorded(
                        id,
                        sessionId,
                        courseId,
                        patientId,
                        revision(),
                        term.name(),
                        latest.grade(),
                        latest.isSerious(),
                        latest.causality().name(),
                        latest.action().name(),
                        latest.outcome().name(),
                        !told.isEmpty(),
                        onset,
                        lastSaidAt()));
    }

    /** How much was said of it so far; both lists only grow, so it is the same whenever it is asked. */
    private int revision() {
        return assessments.size() + told.size();
    }

    private Instant lastSaidAt() {
        Instant assessed = latest().at();
        return told.isEmpty() || told.getLast().at().isBefore(assessed)
                ? assessed
                : told.getLast().at();
    }

    /** Somebody assesses it again. */
    public AdverseEvent assessed(Assessment assessment) {
        requireConsistent(assessment);
        requireRoom(assessments.size());
        List<Assessment> all = new ArrayList<>(assessments);
        all.add(assessment);
        return new AdverseEvent(id, patientId, courseId, sessionId, term, onset, all, told);
    }

    /** It was told to somebody outside. */
    public AdverseEvent told(Told now) {
        if (assessments.stream().noneMatch(Assessment::isSerious)) {
            throw Refused.conflict(
                    "not-serious", "Only a serious event is told outside: assess it as serious first.", Map.of());
        }
        requireRoom(told.size());
        List<Told> all = new ArrayList<>(told);
        all.add(now);
        return new AdverseEvent(id, patientId, courseId, sessionId, term, onset, assessments, all);
    }

    /** Until when it must be told outside: counted from when it was first known to be serious; null when that is not owed. */
    public @Nullable Instant tellBy(Duration within) {
        return told.isEmpty()
                ? assessments.stream()
                        .filter(Assessment::isSerious)
                        .map(Assessment::at)
                        .findFirst()
                        .map(known -> known.plus(within))
                        .orElse(null)
                : null;
    }

    /** Whether nothing is owed any more: how it ended is known, and a serious one was told. */
    public boolean closed() {
        return latest().outcome().settled() && tellBy(Duration.ZERO) == null;
    }

    /** The same without a word that anybody wrote. */
    public AdverseEvent withoutWords(String instead) {
        return new AdverseEvent(
                id,
                patientId,
                courseId,
                sessionId,
                term,
                onset,
                assessments.stream().map(one -> one.withNote(instead)).toList(),
                told.stream().map(one -> one.withoutWords(instead)).toList());
    }

    private static void requireRoom(int size) {
        if (size >= MOST) {
            throw Refused.unprocessable("event-full", "This event holds " + MOST + " entries and is full.");
        }
    }

    private static void requireConsistent(Assessment assessment) {
        boolean deadly = assessment.grade() == DEADLY;
        boolean fatal = assessment.outcome() == Outcome.FATAL;
        boolean death = assessment.serious().contains(Seriousness.DEATH);
        if (deadly != fatal || fatal != death) {
            throw Refused.unprocessable(
                    "death-contradicted", "Grade 5, a fatal outcome and death as seriousness are said together.");
        }
        if (assessment.grade() == LIFE_THREATENING && !assessment.isSerious()) {
            throw Refused.unprocessable(
                    "grade-four-is-serious", "Grade 4 is life-threatening: say why the event is serious.");
        }
    }
}
