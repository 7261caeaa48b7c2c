package health.daybreak.standalone.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class YearCalendarTest {

    private static final Scenario.Clinic CLINIC = Scenario.load().clinic();

    @Test
    void beginsOnTheNextWorkingDayOfTheClinic() {
        Instant saturdayNight = Instant.parse("2026-11-28T03:00:00Z");
        Instant saturday = Instant.parse("2026-11-28T12:00:00Z");

        assertThat(YearCalendar.from(saturdayNight, 12, CLINIC).first())
                .as("in New York it is still Friday")
                .isEqualTo(LocalDate.of(2026, 11, 27));
        assertThat(YearCalendar.from(saturday, 12, CLINIC).first()).isEqualTo(LocalDate.of(2026, 11, 30));
    }

    @Test
    void opensTheDemoOnAWorkingMorningSoManyMonthsLater() {
        YearCalendar year = YearCalendar.from(Instant.parse("2026-11-30T12:00:00Z"), 12, CLINIC);

        assertThat(year.end()).isEqualTo(Instant.parse("2027-11-30T15:40:00Z"));
        assertThat(year.days()).isEqualTo(365);
        assertThat(year.monthOf(Instant.parse("2026-12-29T12:00:00Z"))).isEqualTo(1);
        assertThat(year.monthOf(Instant.parse("2026-12-30T12:00:00Z"))).isEqualTo(2);
    }
}
