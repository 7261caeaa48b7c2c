package health.daybreak.reporting.research;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One course of one patient that is over and may be told: the part of a story that goes out at once.
 *
 * @param readySince from when on it could have been told
 * @param firstDay the first day that was told of the patient before; null for none
 * @param after the group with which the course before was told; null for none
 * @param visits the completed sessions in their order
 * @param answers what was answered before and after sessions, in its order
 */
record Chapter(
        String patientId,
        String ageBand,
        String administrativeGender,
        TreatmentCourse course,
        Instant readySince,
        ZoneId zone,
        @Nullable LocalDate firstDay,
        @Nullable String after,
        List<Visit> visits,
        List<Answered> answers) {

    /** Without days no number of sessions but these is told, so that few differ by it. */
    private static final int[] FIRST_SESSIONS = {12, 8, 6, 4, 2, 1};

    /** What would be told of it that somebody may know already, with so much withheld. */
    Cell cell(Withheld withheld) {
        return new Cell(
                withheld,
                after,
                withheld.age() ? (withheld == Withheld.NOTHING ? Ages.ten(ageBand) : Ages.wide(ageBand)) : null,
                withheld.gender() ? administrativeGender : null,
                withheld.treatment() ? course.indication() : null,
                withheld.treatment() ? course.route() : null,
                withheld.treatment() ? dose() : null,
                withheld.days() ? pattern() : List.of(),
                withheld.days() ? visits.size() : firstSessions());
    }

    /** The day of a session where the clinic is. */
    LocalDate dayOf(Visit visit) {
        return visit.arrivedAt().atZone(zone).toLocalDate();
    }

    /** However many zeros it was written with. */
    private @Nullable BigDecimal dose() {
        BigDecimal dose = course.doseMilligramsPerKilogram();
        return dose == null ? null : new BigDecimal(dose.stripTrailingZeros().toPlainString());
    }

    private List<Integer> pattern() {
        LocalDate from = firstDay == null ? dayOf(visits.getFirst()) : firstDay;
        return visits.stream()
                .map(visit -> Math.toIntExact(ChronoUnit.DAYS.between(from, dayOf(visit))))
                .toList();
    }

    private int firstSessions() {
        for (int number : FIRST_SESSIONS) {
            if (number <= visits.size()) {
                return number;
            }
        }
        throw new IllegalStateException("A course without sessions is not told");
    }
}
