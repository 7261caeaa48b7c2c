package health.daybreak.reporting.projection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import health.daybreak.platform.aggregate.Refused;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AsKnownOnTest {

    /** Half past one in the night of 24 November in New York. */
    private static final Instant NOW = Instant.parse("2026-11-24T06:30:00Z");

    private static final ZoneId NEW_YORK = ZoneId.of("America/New_York");

    @Test
    void aDayStandsForItsEndWhereTheClinicIs() {
        assertThat(moment("2026-11-20")).isEqualTo("2026-11-21T04:59:59.999Z");
    }

    @Test
    void aDayOnWhichTheClocksAreSetBackIsAnHourLonger() {
        assertThat(moment("2026-10-31")).isEqualTo("2026-11-01T03:59:59.999Z");
        assertThat(moment("2026-11-01")).isEqualTo("2026-11-02T04:59:59.999Z");
    }

    @Test
    void todayStandsForNow() {
        assertThat(moment("2026-11-24")).isEqualTo(NOW);
    }

    @Test
    void aDayThatIsOverInUtcAndNotAtTheClinicIsToday() {
        Instant evening = Instant.parse("2026-11-24T02:00:00Z");

        assertThat(AsKnownOn.moment("2026-11-23", () -> NEW_YORK, evening)).isEqualTo(evening);
        assertThatThrownBy(() -> AsKnownOn.moment("2026-11-24", () -> NEW_YORK, evening))
                .isInstanceOf(Refused.class);
    }

    @Test
    void anInstantIsMeantAsItIs() {
        assertThat(moment("2026-11-20T17:00:00Z")).isEqualTo("2026-11-20T17:00:00Z");
        assertThat(moment("2026-11-20T17:00:00.250+01:00")).isEqualTo("2026-11-20T16:00:00.250Z");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-11-25", "2026-11-24T06:30:00.001Z", "9999-12-31", "+12026-11-20T17:00:00Z"})
    void whatIsStillToComeIsRefused(String words) {
        assertThatThrownBy(() -> moment(words))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.code()).isEqualTo("as-known-on-in-the-future"))
                .hasMessageContaining("2026-11-24T06:30:00Z or earlier");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "yesterday",
                "20.11.2026",
                "2026-11-31",
                "2026-11",
                "2026-11-20T17:00",
                "2026-11-20T17:00:00 01:00"
            })
    void whatIsNoDateIsRefusedWithOneThatIs(String words) {
        assertThatThrownBy(() -> moment(words))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.code()).isEqualTo("as-known-on-unreadable"))
                .hasMessageContaining("2026-11-23T17:00:00Z");
    }

    @Test
    void beforeTheFirstEventNothingWasKnownAndThatIsSaid() {
        Optional<Instant> since = Optional.of(Instant.parse("2026-11-02T15:00:00Z"));

        AsKnownOn.requireRecorded(since.get(), since);
        assertThatThrownBy(() -> AsKnownOn.requireRecorded(since.get().minusMillis(1), since))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("2026-11-02T15:00:00Z or later");
        assertThatThrownBy(() -> AsKnownOn.requireRecorded(NOW, Optional.empty()))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("Leave asKnownOn out");
    }

    private static Instant moment(String words) {
        return AsKnownOn.moment(words, () -> NEW_YORK, NOW);
    }
}
