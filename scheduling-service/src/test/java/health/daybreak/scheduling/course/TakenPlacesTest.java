package health.daybreak.scheduling.course;

import static health.daybreak.scheduling.Riverside.CLINIC_ID;
import static health.daybreak.scheduling.Riverside.NEW_YORK;
import static health.daybreak.scheduling.Riverside.NOW;
import static org.assertj.core.api.Assertions.assertThat;

import health.daybreak.scheduling.Riverside;
import health.daybreak.scheduling.day.ClinicDay;
import health.daybreak.scheduling.plan.PlannedVisit;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** Whoever lost a place looks whether it stays taken, beside many others who look too. */
class TakenPlacesTest {

    private static final int CHAIRS_PER_NURSE = 2;

    private final AtomicInteger daysReadTogether = new AtomicInteger();
    private final InMemory.OfDays days = new InMemory.OfDays() {

        @Override
        public Map<LocalDate, ClinicDay> between(String clinicId, LocalDate first, LocalDate last) {
            daysReadTogether.incrementAndGet();
            return super.between(clinicId, first, last);
        }
    };
    private final Desk desk = Desk.over(
            new InMemory.OfCourses(),
            new InMemory.OfCandidates(),
            days,
            Riverside.clinic(1, DayOfWeek.MONDAY, DayOfWeek.FRIDAY));
    private final TakenPlaces places =
            new TakenPlaces(desk.courses, days, new ClaimPlaces(desk.clinics, days, Riverside.protocols()));

    @Test
    void aPlaceOfABookedCourseStaysTakenWhichOneReadingOfTheDaysTells() {
        Course other = whoWantsTheSameAs(desk.startBest(desk.eligiblePatient()).state());
        daysReadTogether.set(0);

        assertThat(areFreeAgain(other)).isFalse();

        assertThat(daysReadTogether).hasValue(1);
    }

    @Test
    void aPlaceThatWasGivenBackIsFreeAgain() {
        Course first = desk.startBest(desk.eligiblePatient()).state();
        Course other = whoWantsTheSameAs(first);

        Desk.asPrescriber(() -> desk.discontinue.discontinue(first.courseId(), null, ChangeReason.OTHER, NOW));

        assertThat(areFreeAgain(other)).isTrue();
    }

    private boolean areFreeAgain(Course course) {
        return Desk.asPrescriber(() -> places.areFreeAgain(course, CHAIRS_PER_NURSE));
    }

    private static Course whoWantsTheSameAs(Course course) {
        return Course.planned(
                "another-course",
                CLINIC_ID,
                "another-patient",
                course.order(),
                NEW_YORK,
                course.visits().stream()
                        .map(visit -> new PlannedVisit(
                                visit.part(), visit.number(), visit.place().slot()))
                        .toList());
    }
}
