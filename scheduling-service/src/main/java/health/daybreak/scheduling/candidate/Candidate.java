package health.daybreak.scheduling.candidate;

import health.daybreak.platform.aggregate.Refused;
import java.time.Instant;
import java.time.ZoneId;
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
 * @param readiness which tests are wanted, or null while nothing of it has come, which is never the same as "none"
 * @param givenUp courses that were not booked after all; a late attempt to begin one of them is refused
 */
public record Candidate(
        String patientId,
        @Nullable Screening screening,
        @Nullable String courseId,
        @Nullable String mergedInto,
        @Nullable Instant erasedAt,
        @Nullable Readiness readiness,
        List<String> givenUp) {

    private static final int REMEMBERED = 20;

    public Candidate {
        givenUp = List.copyOf(givenUp);
    }

    /** A patient of whom nothing is known. */
    public static Candidate unknown(String patientId) {
        return new Candidate(patientId, null, null, null, null, null, List.of());
    }

    /** The patient after this decision; the latest decision stands, whatever order they come in. */
    public Candidate screened(Screening heard) {
        boolean newer = screening == null || !heard.decidedAt().isBefore(screening.decidedAt());
        return newer && erasedAt == null
                ? new Candidate(patientId, heard, courseId, mergedInto, null, readiness, givenUp)
                : this;
    }

    /** The record ended: the person has another one, and courses start there. */
    public Candidate mergedInto(String other) {
        return new Candidate(patientId, screening, courseId, other, erasedAt, readiness, givenUp);
    }

    /** The person was erased: what was decided about them is not known any more, and no course starts. */
    public Candidate erased(Instant at) {
        return new Candidate(patientId, null, courseId, mergedInto, at, null, givenUp);
    }

    /** The patient with the tests that are wanted now. */
    public Candidate ready(Readiness heard) {
        return erasedAt == null
                ? new Candidate(patientId, screening, courseId, mergedInto, null, heard, givenUp)
                : this;
    }

    /** Everything that keeps a course from starting now, whatever tests are done; empty when it may. */
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
        return new Candidate(patientId, screening, course, mergedInto, null, readiness, givenUp);
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
                readiness,
                all.subList(Math.max(0, all.size() - REMEMBERED), all.size()));
    }

    /** The same, and whether nothing at all is known of the patient's tests, for which nobody can answer. */
    public List<Hindrance> hindrancesToStart(Instant now) {
        List<Hindrance> all = new ArrayList<>(hindrances(now));
        if (readiness == null) {
            all.add(new Hindrance(
                    "tests.known",
                    "Nothing about labs and other tests has reached scheduling yet; try again in a moment."));
        }
        return all;
    }

    /** The tests without which no course starts now, unless a prescriber answers for them. */
    public List<TestInTheWay> testsInTheWay(Instant now, ZoneId zone) {
        return readiness == null ? List.of() : readiness.inTheWay(now, zone);
    }

    /**
     * Returns for which missing tests the prescriber answers, null when none is missing. Refused: 422 {@code tests-not-known} while nothing has come, 422 {@code tests-not-done} unless
     * exactly what is missing is answered for.
     */
    public @Nullable TestsAnsweredFor requireTested(@Nullable TestsAnsweredFor answered, Instant now, ZoneId zone) {
        if (readiness == null) {
            throw Refused.unprocessable(
                    "tests-not-known",
                    "Nothing about this patient's labs and other tests has reached scheduling yet; try again in a moment.",
                    Map.of());
        }
        List<TestInTheWay> inTheWay = testsInTheWay(now, zone);
        List<String> seen = answered == null ? List.of() : answered.tests();
        List<String> missing = inTheWay.stream().map(TestInTheWay::test).toList();
        if (seen.containsAll(missing)) {
            return answered == null || missing.isEmpty() ? null : new TestsAnsweredFor(missing, answered.reason());
        }
        throw Refused.unprocessable(
                "tests-not-done",
                "Before a course starts, tests must be done and count today: "
                        + String.join(
                                " ",
                                inTheWay.stream().map(TestInTheWay::sentence).toList())
                        + " Have them done, or answer for each of them with a reason.",
                Map.of("tests", inTheWay));
    }

    private static String because(Screening screening) {
        return screening.blockedBy().isEmpty() ? "." : ": " + String.join(", ", screening.blockedBy()) + ".";
    }
}
