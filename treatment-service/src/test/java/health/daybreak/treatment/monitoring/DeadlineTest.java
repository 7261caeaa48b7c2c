package health.daybreak.treatment.monitoring;

import static health.daybreak.treatment.limits.LimitName.MONITORING_FORM_DAYS;
import static org.assertj.core.api.Assertions.assertThat;

import health.daybreak.treatment.limits.TestLimits;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

class DeadlineTest {

    private static final ZoneId NEW_YORK = ZoneId.of("America/New_York");
    private static final int DAYS = TestLimits.SHIPPED.whole(MONITORING_FORM_DAYS);

    /** A dose on the evening of 24 November in New York, which is the 25th in Greenwich. */
    private final Deadline deadline = MonitoringForm.owed(
                    "session-1", "patient-1", Instant.parse("2026-11-25T02:30:00Z"), NEW_YORK)
            .deadline(DAYS);

    @Test
    void theFormIsDueSevenCalendarDaysAfterTheClinicsDayOfTheDose() {
        assertThat(deadline.dosedOn()).isEqualTo(LocalDate.of(2026, 11, 24));
        assertThat(deadline.dueOn()).isEqualTo(LocalDate.of(2026, 12, 1));
    }

    @Test
    void itIsInTimeUntilTheLastMomentOfTheLastDayWhereTheClinicIs() {
        Instant last = Instant.parse("2026-12-02T04:59:59.999Z");

        assertThat(deadline.daysLeft(last)).isZero();
        assertThat(deadline.overdue(last)).isFalse();
        assertThat(deadline.overdue(last.plusMillis(1))).isTrue();
        assertThat(deadline.daysLeft(last.plusMillis(1))).isEqualTo(-1);
    }

    @Test
    void theDaysThatAreLeftChangeAtTheClinicsMidnight() {
        assertThat(deadline.daysLeft(Instant.parse("2026-11-25T04:59:59Z"))).isEqualTo(7);
        assertThat(deadline.daysLeft(Instant.parse("2026-11-25T05:00:00Z"))).isEqualTo(6);
    }

    @Test
    void aWeekInWhichTheClocksChangeHasSevenDaysToo() {
        Deadline autumn = MonitoringForm.owed("session-1", "patient-1", Instant.parse("2026-10-29T14:00:00Z"), NEW_YORK)
                .deadline(DAYS);
        Deadline spring = MonitoringForm.owed("session-1", "patient-1", Instant.parse("2027-03-10T14:00:00Z"), NEW_YORK)
                .deadline(DAYS);

        assertThat(autumn.overdue(Instant.parse("2026-11-06T04:59:59Z"))).isFalse();
        assertThat(autumn.overdue(Instant.parse("2026-11-06T05:00:00Z"))).isTrue();
        assertThat(spring.overdue(Instant.parse("2027-03-18T03:59:59Z"))).isFalse();
        assertThat(spring.overdue(Instant.parse("2027-03-18T04:00:00Z"))).isTrue();
    }

    @Test
    void whatWentOutOnTheLastDayWasInTimeAndADayLaterWasNot() {
        assertThat(deadline.keptBy(LocalDate.of(2026, 12, 1))).isTrue();
        assertThat(deadline.keptBy(LocalDate.of(2026, 12, 2))).isFalse();
    }
}
