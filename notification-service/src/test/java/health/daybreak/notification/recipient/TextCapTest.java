package health.daybreak.notification.recipient;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;

/** One text a day and three in seven days, by the recipient's calendar. */
class TextCapTest {

    private static final ZoneId ZONE = ZoneId.of("America/New_York");
    private static final LocalDate TODAY = LocalDate.parse("2026-03-12");

    private final TextCap cap = new TextCap(1, 3);

    private static Instant on(String day) {
        return LocalDate.parse(day).atTime(12, 0).atZone(ZONE).toInstant();
    }

    private LocalDate firstFree(Instant... sent) {
        return cap.firstDayFree(TODAY, ZONE, List.of(sent));
    }

    @Test
    void theFirstTextIsFree() {
        assertThat(firstFree()).isEqualTo(TODAY);
    }

    @Test
    void aSecondTextOnTheSameDayWaitsForTomorrow() {
        assertThat(firstFree(on("2026-03-12"))).isEqualTo("2026-03-13");
    }

    @Test
    void theDayIsTheRecipients() {
        Instant lateYesterdayInNewYork = Instant.parse("2026-03-12T03:30:00Z");

        assertThat(firstFree(lateYesterdayInNewYork)).isEqualTo(TODAY);
    }

    @Test
    void aThirdTextInSevenDaysIsTheLast() {
        assertThat(firstFree(on("2026-03-10"), on("2026-03-11"))).isEqualTo(TODAY);
        assertThat(firstFree(on("2026-03-07"), on("2026-03-10"), on("2026-03-11")))
                .isEqualTo("2026-03-14");
    }

    @Test
    void sixDaysAgoCountsAndSevenDaysAgoDoesNot() {
        assertThat(firstFree(on("2026-03-06"), on("2026-03-10"), on("2026-03-11")))
                .isEqualTo("2026-03-13");
        assertThat(firstFree(on("2026-03-05"), on("2026-03-10"), on("2026-03-11")))
                .isEqualTo(TODAY);
    }
}
