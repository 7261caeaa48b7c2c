package health.daybreak.reporting.research;

import health.daybreak.events.ClinicEvent;
import health.daybreak.events.research.ParticipantRemoved;
import health.daybreak.platform.aggregate.Change;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A patient as research may see one: what was heard, whether they agree, and what was told. One document decides about
 * consent and holds what goes out, so that nothing can go out between a consent that is taken back and this being known.
 *
 * @param ageBand null until the inquiry was heard of
 * @param administrativeGender null likewise
 * @param zone of the clinic; null until a session was booked
 * @param gone whether the person was erased, or the record ended in another one: then nothing else is kept
 * @param round how often something that was told had to be withdrawn
 * @param told null when the stream says nothing of the patient
 */
public record Participant(
        String patientId,
        @Nullable String ageBand,
        @Nullable String administrativeGender,
        @Nullable String zone,
        boolean gone,
        int round,
        Consents consents,
        List<TreatmentCourse> courses,
        List<Visit> visits,
        List<Answered> answers,
        @Nullable Told told) {

    public Participant {
        courses = List.copyOf(courses);
        visits = List.copyOf(visits);
        answers = List.copyOf(answers);
    }

    /** Nothing is known yet. */
    static Participant of(String patientId) {
        return new Participant(
                patientId, null, null, null, false, 0, Consents.none(), List.of(), List.of(), List.of(), null);
    }

    /** With other consents; what was told is withdrawn at once when they do not stand any more. */
    Change<Participant> with(Consents next) {
        if (gone) {
            return Change.to(this);
        }
        return next.takenBack() && told != null
                ? new Change<>(copy(next, round + 1, null), withdrawal())
                : Change.to(copy(next, round, told));
    }

    /** Without anything that was heard; what was told is withdrawn at once. */
    Change<Participant> leave() {
        Participant empty = new Participant(
                patientId, null, null, null, true, round, Consents.none(), List.of(), List.of(), List.of(), null);
        return new Change<>(empty, withdrawal());
    }

    private List<ClinicEvent> withdrawal() {
        return told == null ? List.of() : List.of(new ParticipantRemoved(told.pseudonym()));
    }

    /** The next part of the story that may be told now, if the patient agrees to it now. */
    Optional<Chapter> chapter(Instant now, Duration settle) {
        if (gone || ageBand == null || administrativeGender == null || !consents.inForce(now)) {
            return Optional.empty();
        }
        return courses.stream()
                .filter(course -> told == null || !told.courseIds().contains(course.courseId()))
                .filter(course ->
                        visits.stream().anyMatch(visit -> visit.courseId().equals(course.courseId())))
                .min(Comparator.comparing(TreatmentCourse::startedAt))
                .filter(course -> course.endedAt() != null
                        && !now.isBefore(course.endedAt().plus(settle)))
                .map(course -> chapterOf(course, settle));
    }

    private Chapter chapterOf(TreatmentCourse course, Duration settle) {
        Instant until = Objects.requireNonNull(course.endedAt()).plus(settle);
        Instant from = courses.stream()
                .map(TreatmentCourse::endedAt)
                .filter(ended -> ended != null && ended.isBefore(course.startedAt()))
                .max(Comparator.naturalOrder())
                .orElse(Instant.MIN);
        return new Chapter(
                patientId,
                Objects.requireNonNull(ageBand),
                Objects.requireNonNull(administrativeGender),
                course,
                until,
                zone == null ? ZoneId.of("UTC") : ZoneId.of(zone),
                told == null ? null : told.firstDay(),
                told == null ? null : told.group(),
                visits.stream()
                        .filter(visit -> visit.courseId().equals(course.courseId()))
                        .sorted(Comparator.comparing(Visit::arrivedAt).thenComparing(Visit::sessionId))
                        .toList(),
                answers.stream()
                        .filter(answer -> answer.takenAt().isAfter(from)
                                && !answer.takenAt().isAfter(until))
                        .sorted(Comparator.comparing(Answered::takenAt).thenComparing(Answered::instrument))
                        .toList());
    }

    /** Tells the chapter with its group; tells nothing when it has come to differ from the group or may not be told any more. */
    Change<Participant> tell(Group group, ResearchKey key, Instant now, Duration settle) {
        Chapter chapter = chapter(now, settle).orElse(null);
        if (chapter == null || !fits(chapter, group)) {
            return Change.to(this);
        }
        Told before = told == null ? Told.first(key.pseudonym(patientId, round)) : told;
        Told after = before.with(chapter.course().courseId(), group.id());
        if (group.cell().withheld().days()) {
            LocalDate first = chapter.dayOf(chapter.visits().getFirst());
            after = after.from(first, group.formedOn().minusDays(key.daysBack(patientId, round)));
        }
        return new Change<>(copy(consents, round, after), Retelling.of(chapter, group.cell(), after));
    }

    /** Whether a group may still count on this one: told with it, or ready to be. */
    boolean standsIn(Group group, Instant now, Duration settle) {
        return toldIn(group)
                || chapter(now, settle).filter(chapter -> fits(chapter, group)).isPresent();
    }

    boolean toldIn(Group group) {
        return told != null && told.group().equals(group.id());
    }

    private static boolean fits(Chapter chapter, Group group) {
        return group.members()
                        .contains(new Group.Member(
                                chapter.patientId(), chapter.course().courseId()))
                && chapter.cell(group.cell().withheld()).equals(group.cell());
    }

    private Participant copy(Consents nextConsents, int nextRound, @Nullable Told nextTold) {
        return new Participant(
                patientId,
                ageBand,
                administrativeGender,
                zone,
                gone,
                nextRound,
                nextConsents,
                courses,
                visits,
                answers,
                nextTold);
    }
}
