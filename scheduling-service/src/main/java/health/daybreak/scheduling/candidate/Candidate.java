package health.daybreak.scheduling.candidate;

import health.daybreak.platform.aggregate.Refused;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A patient as far as starting a course goes: the screening that stands and the one course that may run.
 *
 * @param screening the latest, or null before the first
 * @param courseId the course that is being booked or runs, if one does
 * @param mergedInto where this record lives on since it ended; null while it lives
 * @param erasedAt since when nobody can say any more who it was; null as a rule
 * @param givenUp courses that were not booked after all; a late attempt to begin one of them is refused
 */
public record Candidate(
        String patientId,
        @Nullable Screening screening,
        @Nullable String courseId,
        @Nullable String mergedInto,
        @Nullable Instant erasedAt,
        List<String> givenUp) {

    private static final int REMEMBERED = 20;

    public Candidate {
        givenUp = List.copyOf(givenUp);
    }

    /** A patient of whom nothing is known. */
    public static Candidate unknown(String patientId) {
        return new Candidate(patientId, null, null, null, null, List.of());
    }

    /** The patient after this decision; the latest decision stands, whatever order they come in. */
    public Candidate screened(Screening heard) {
        boolean newer = screening == null || !heard.decidedAt().isBefore(screening.decidedAt());
        return newer && erasedAt == null ? new Candidate(patientId, heard, courseId, mergedInto, null, givenUp) : this;
    }

    /** The record ended: the person has another one, and courses start there. */
    public Candidate mergedInto(String other) {
        return new Candidate(patientId, screening, courseId, other, erasedAt, givenUp);
    }

    /** The person was erased: what was decided about them is not known any more, and no course starts. */
    public Candidate erased(Instant at) {
        return new Candidate(patientId, null, courseId, mergedInto, at, givenUp);
    }

    /** Everything that keeps a course from starting now; empty when it may. */
    public List<Hindrance> hindrances(Instant now) {
        List<Hindrance> all = new ArrayList<>();
        if (mergedInto != null) {
            all.add(new Hindrance("record.lives", "This record was merged into another; start the course there."));
        }
        if (erasedAt != null) {
            all.add(new Hindrance("record.kept", "This person was erased; nobody can be treated under this record."));
        } else if (screening == null) {
            all.add(new Hindrance("screening.done", "No prescriber has decided about this patient yet."));
        } else if (!screening.eligible()) {
            all.add(new Hindrance(
                    "screening.eligible", "The latest screening declined treatment" + because(screening)));
        } else if (!now.isBefore(screening.validUntil())) {
            all.add(new Hindrance(
                    "screening.valid", "The screening was valid until " + screening.validUntil() + "; screen again."));
        }
        if (courseId != null) {
            all.add(new Hindrance("course.only-one", "A course is already running for this patient."));
        }
        return all;
    }

    /**
     * The patient in this course; the same when it already is. Refused with every reason: 409 {@code course-running} when
     * only another course stands in the way, else 422 {@code patient-not-eligible}.
     */
    public Candidate begin(String course, Instant now) {
        if (course.equals(courseId)) {
            return this;
        }
        if (givenUp.contains(course)) {
            throw Refused.conflict("booking-given-up", "This booking was given up meanwhile.", Map.of());
        }
        refuseIfHindered(now);
        return new Candidate(patientId, screening, course, mergedInto, null, givenUp);
    }

    /** Refused as {@link #begin} would be. */
    public void refuseIfHindered(Instant now) {
        List<Hindrance> hindrances = hindrances(now);
        if (hindrances.isEmpty()) {
            return;
        }
        String sentence =
                String.join(" ", hindrances.stream().map(Hindrance::sentence).toList());
        if (hindrances.getFirst().rule().equals("course.only-one")) {
            throw Refused.conflict("course-running", sentence, Map.of("reasons", hindrances));
        }
        throw Refused.unprocessable("patient-not-eligible", sentence, Map.of("reasons", hindrances));
    }

    /** The patient free for another course, this one being over or not booked; for good. */
    public Candidate release(String course) {
        if (givenUp.contains(course)) {
            return this;
        }
        List<String> all = new ArrayList<>(givenUp);
        all.add(course);
        return new Candidate(
                patientId,
                screening,
                course.equals(courseId) ? null : courseId,
                mergedInto,
                erasedAt,
                all.subList(Math.max(0, all.size() - REMEMBERED), all.size()));
    }

    private static String because(Screening screening) {
        return screening.blockedBy().isEmpty() ? "." : ": " + String.join(", ", screening.blockedBy()) + ".";
    }
}
