package health.daybreak.treatment.gate;

import static health.daybreak.treatment.facts.Preparation.State.BOOKED;
import static health.daybreak.treatment.facts.Preparation.State.CANCELLED;
import static health.daybreak.treatment.gate.CheckName.PREPARATION;
import static java.util.Comparator.comparing;

import health.daybreak.treatment.dose.Route;
import health.daybreak.treatment.facts.CourseFacts;
import health.daybreak.treatment.facts.Preparation;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

/**
 * Where the course's protocol wants a preparation before a dose, one was held. That is a therapist's mark, so a prescriber
 * may answer for a patient who was prepared and not marked. What is said does not change with the hour, so that whoever
 * answered for it answered for the same when the dose begins.
 */
final class PreparedCheck implements GateCheck {

    private static final String SOURCE =
            "KAP: at least one preparation, 24 h or more before the first dose (Journey Clinical) [S]";
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM uuuu", Locale.ENGLISH);
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("d MMM uuuu, HH:mm", Locale.ENGLISH);

    @Override
    public Finding look(Gate gate) {
        CourseFacts course = gate.facts().course();
        if (course == null) {
            return Finding.unknown(
                    PREPARATION, "Whether this course wants a preparation has not reached the chair yet", SOURCE);
        }
        List<Preparation> known = gate.facts().preparations();
        if (notSaid(course, known)) {
            return Finding.hold(
                    PREPARATION,
                    "Whether this course wants a preparation, and was given one, is not known here: it began before that was told",
                    SOURCE);
        }
        if (!needed(course, known)) {
            return Finding.go(PREPARATION, "The protocol of this course wants none", SOURCE);
        }
        return known.stream()
                .filter(Preparation::held)
                .max(comparing(Preparation::startsAt))
                .map(held -> Finding.go(PREPARATION, "Held on " + said(DAY, held, gate), SOURCE))
                .orElseGet(() -> Finding.hold(PREPARATION, missing(known, gate), SOURCE));
    }

    /**
     * Only psychotherapy with ketamine has protocols that want one. A course of it whose start did not say, and of whose
     * conversations nothing was heard, is from before both were told: silence is not taken for "none".
     */
    private static boolean notSaid(CourseFacts course, List<Preparation> known) {
        return course.preparationNeeded() == null && known.isEmpty() && course.route() == Route.KAP;
    }

    /** Where the start of the course did not say, a preparation that was ever booked for it says so. */
    private static boolean needed(CourseFacts course, List<Preparation> known) {
        return course.preparationNeeded() == null ? !known.isEmpty() : course.preparationNeeded();
    }

    /** The one that is waited for is the last that is booked, else the last that was. */
    private static String missing(List<Preparation> known, Gate gate) {
        return known.stream()
                .max(comparing((Preparation one) -> one.state() == BOOKED).thenComparing(Preparation::startsAt))
                .map(one -> one.state() == CANCELLED
                        ? "The preparation was cancelled, and none was held"
                        : "The preparation of " + said(MOMENT, one, gate) + " is not marked as held")
                .orElse("No preparation for this course has reached the chair");
    }

    private static String said(DateTimeFormatter how, Preparation preparation, Gate gate) {
        return how.format(preparation.startsAt().atZone(gate.zone()));
    }
}
