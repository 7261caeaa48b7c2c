package health.daybreak.treatment.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import health.daybreak.platform.aggregate.Refused;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class DrawnForTest {

    private static DrawnFor drawn(LedgerFixture site, boolean needed) {
        return new DrawnFor(
                site.ledger, new LedgerSettings(needed, Duration.ofHours(4), Duration.ofMinutes(30), 2, 45, 1));
    }

    @Test
    void lotStrengthAndExpiryAreThoseOfTheVial() {
        LedgerFixture site = LedgerFixture.withAnOpenVial();
        site.write("maria", LedgerFixture.drawn("d1", "0.70"));
        assertThat(drawn(site, true).session(LedgerFixture.SITE, "session-d1")).contains(LedgerFixture.KETAMINE);
    }

    @Test
    void aClinicThatKeepsNoLedgerChartsWithoutOne() {
        assertThat(drawn(new LedgerFixture(), true).session(LedgerFixture.SITE, "session-d1"))
                .isEmpty();
    }

    @Test
    void whereALedgerIsKeptADoseWithoutADrawIsRefusedOnlyIfTheClinicSaysSo() {
        LedgerFixture site = LedgerFixture.withAnOpenVial();
        assertThat(drawn(site, false).session(LedgerFixture.SITE, "session-d1")).isEmpty();
        assertThatThrownBy(() -> drawn(site, true).session(LedgerFixture.SITE, "session-d1"))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.code()).isEqualTo("nothing-drawn"));
    }
}
