package health.daybreak.scheduling.course;

import health.daybreak.scheduling.plan.model.Companion;
import health.daybreak.scheduling.plan.model.Part;
import health.daybreak.scheduling.plan.model.Treatment;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** When a conversation of a course may be, by the dose that it belongs to. */
record ConversationWindow(Instant from, Instant to) {

    private static final long SECONDS_AN_HOUR = 3_600;

    /** As near to what was wanted as the visit's window allows, so that alternatives are looked for where there are some. */
    static Instant nearest(Treatment treatment, Course course, CourseSession visit, Instant wanted) {
        ConversationWindow window = of(treatment, course, visit);
        if (window == null || !wanted.isBefore(window.from()) && !wanted.isAfter(window.to())) {
            return wanted;
        }
        return wanted.isBefore(window.from()) ? window.from() : window.to();
    }

    private static @Nullable ConversationWindow of(Treatment treatment, Course course, CourseSession visit) {
        Companion companion =
                switch (visit.part()) {
                    case DOSE -> null;
                    case PREPARATION -> treatment.preparation();
                    case INTEGRATION -> treatment.integration();
                };
        if (companion == null) {
            return null;
        }
        boolean before = visit.part() == Part.PREPARATION;
        return course.sessions().stream()
                .filter(dose -> dose.toCome() || dose.happened())
                .filter(dose -> before || dose.number() == visit.number())
                .map(CourseSession::startsAt)
                .sorted()
                .findFirst()
                .map(dose -> before
                        ? new ConversationWindow(hours(dose, -companion.toHours()), hours(dose, -companion.fromHours()))
                        : new ConversationWindow(hours(dose, companion.fromHours()), hours(dose, companion.toHours())))
                .orElse(null);
    }

    private static Instant hours(Instant dose, long hours) {
        return dose.plusSeconds(hours * SECONDS_AN_HOUR);
    }
}
