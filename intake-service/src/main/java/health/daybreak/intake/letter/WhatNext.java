package health.daybreak.intake.letter;

import health.daybreak.intake.patient.CourseProgress;
import health.daybreak.intake.screening.Decision;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What happens next, as far as it is known. */
public sealed interface WhatNext {

    /** Found eligible, and no course was begun so far. */
    record MayBegin(Instant until) implements WhatNext {}

    /** Found eligible, and no course was begun while that stood. */
    record NotBegun(Instant ranOutAt) implements WhatNext {}

    /** Not found eligible. */
    record NotTreated() implements WhatNext {}

    /** A course is under way. */
    record GoesOn(Phase phase) implements WhatNext {}

    /** A course rests until it is taken up again. */
    record Rests(Instant since) implements WhatNext {}

    /** A course was completed as planned. */
    record Completed(Instant at) implements WhatNext {}

    /** A course was ended before its plan was. */
    record EndedEarly(Instant at) implements WhatNext {}

    /** The parts of a course. */
    enum Phase {
        INDUCTION,
        TAPER,
        MAINTENANCE
    }

    /** After whichever came last: the course, or a decision on which no course has followed. One of both is known. */
    static WhatNext of(@Nullable CourseProgress course, @Nullable Decision decision, Instant now) {
        if (course == null) {
            return after(Objects.requireNonNull(decision, "neither a course nor a decision"), now);
        }
        Instant ended = course.endedAt();
        if (decision != null && ended != null && decision.decidedAt().isAfter(ended)) {
            return after(decision, now);
        }
        return after(course);
    }

    private static WhatNext after(CourseProgress course) {
        if (course.endedAt() != null) {
            return "COMPLETED".equals(course.ending())
                    ? new Completed(course.endedAt())
                    : new EndedEarly(course.endedAt());
        }
        if (course.pausedSince() != null) {
            return new Rests(course.pausedSince());
        }
        // The phase of a course is told when it changes, so at first nothing is.
        return new GoesOn(Phase.valueOf(Objects.requireNonNullElse(course.phase(), "INDUCTION")));
    }

    private static WhatNext after(Decision decision, Instant now) {
        return switch (decision.outcome()) {
            case DECLINED -> new NotTreated();
            case ELIGIBLE ->
                decision.validUntil().isAfter(now)
                        ? new MayBegin(decision.validUntil())
                        : new NotBegun(decision.validUntil());
        };
    }
}
