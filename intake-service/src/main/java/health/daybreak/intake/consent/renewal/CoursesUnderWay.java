package health.daybreak.intake.consent.renewal;

import health.daybreak.intake.consent.Scope;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The courses that have begun and not ended, and what each needs to be signed. */
record CoursesUnderWay(List<Ordered> courses) {

    CoursesUnderWay(Treatments treatments) {
        this(treatments.courses().stream()
                .filter(course -> course.startedAt() != null && course.endedAt() == null)
                .toList());
    }

    /** Since when this is needed, if a course needs it. */
    Optional<Instant> needing(Scope scope) {
        return courses.stream()
                .filter(course -> needs(course, scope))
                .flatMap(course -> Optional.ofNullable(course.startedAt()).stream())
                .min(Comparator.naturalOrder());
    }

    private static boolean needs(Ordered course, Scope scope) {
        return switch (scope) {
            case TREATMENT_IV, TREATMENT_IM, TREATMENT_KAP -> scope.name().equals("TREATMENT_" + course.route());
            case OFF_LABEL_USE -> true;
            case KAP_TOUCH -> "KAP".equals(course.route());
            case MESSAGES_EMAIL, MESSAGES_SMS, MESSAGES_VOICE, RESEARCH -> false;
        };
    }
}
