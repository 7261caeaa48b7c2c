package health.daybreak.treatment.ledger;

import static health.daybreak.treatment.ledger.LedgerFixture.drawn;
import static health.daybreak.treatment.ledger.LedgerFixture.mL;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class SyringesAreHeldAgainstTheChartTest {

    private static final LedgerSettings SETTINGS =
            new LedgerSettings(false, Duration.ofHours(4), Duration.ofMinutes(30), 2, 45, 1);

    private final LedgerFixture site = LedgerFixture.withAnOpenVial();

    private void charted(String session, String milligrams) {
        site.ledger.write(
                LedgerFixture.SITE,
                site.signed("maria", null),
                now -> ChartedDose.of(session, new BigDecimal(milligrams), now));
    }

    private java.util.List<Movement.CaseOpened> due() {
        return site.ledger.read(LedgerFixture.SITE, now -> new CasesDue(SETTINGS).of(now, site.now()));
    }

    @Test
    void whatIsChartedIsTakenFromTheSyringeAndTheRestWaitsToBeWasted() {
        site.write("maria", drawn("d1", "0.70"));
        charted("session-d1", "30");

        assertThat(left("d1")).isEqualByComparingTo("0.10");
        assertThat(site.openCases()).isEmpty();
        site.write("maria", new Movement.Wasted("d1", "v1", mL("0.10")));
        assertThat(left("d1")).isZero();
    }

    @Test
    void aDoseThatWasChartedWithoutADrawIsACase() {
        charted("session-x", "35");
        assertThat(site.openCases()).singleElement().satisfies(found -> assertThat(found.kind())
                .isEqualTo(CaseKind.CHARTED_WITHOUT_DRAW));
    }

    @Test
    void moreChartedThanDrawnIsACase() {
        site.write("maria", drawn("d1", "0.70"));
        charted("session-d1", "40");
        assertThat(site.openCases()).singleElement().satisfies(found -> {
            assertThat(found.kind()).isEqualTo(CaseKind.CHARTED_DIFFERS);
            assertThat(found.says()).isEqualTo("40 mg charted, 35 mg accounted for by what was drawn");
        });
    }

    @Test
    void moreGivenByHandThanChartedIsACase() {
        site.write("maria", drawn("d1", "0.70"));
        site.write("maria", new Movement.Administered("d1", "v1", mL("0.70")));
        charted("session-d1", "30");
        assertThat(site.openCases()).singleElement().satisfies(found -> assertThat(found.kind())
                .isEqualTo(CaseKind.CHARTED_DIFFERS));
    }

    @Test
    void whatRoundingToASyringesMarksMakesIsNoCase() {
        site.write("maria", drawn("d1", "0.70"));
        charted("session-d1", "34.8");
        assertThat(site.openCases()).isEmpty();
        assertThat(left("d1")).isZero();
    }

    @Test
    void aSyringeThatNobodyAccountsForIsACaseAfterFourHoursAndOnlyOnce() {
        site.write("maria", drawn("d1", "0.70"));
        site.later(Duration.ofHours(4));
        assertThat(due()).isEmpty();
        site.later(Duration.ofMillis(1));
        assertThat(due()).singleElement().satisfies(found -> {
            assertThat(found.kind()).isEqualTo(CaseKind.SYRINGE_NOT_ACCOUNTED_FOR);
            assertThat(found.cause()).isEqualTo("maria");
            site.write("treatment", found);
        });
        assertThat(due()).isEmpty();
        assertThat(site.openCases()).hasSize(1);
    }

    @Test
    void aWasteThatNobodyWitnessesIsACaseAfterHalfAnHour() {
        Entry waste = site.write("maria", new Movement.Wasted(null, "v1", mL("1.00")));
        site.later(Duration.ofMinutes(30));
        assertThat(due()).isEmpty();
        site.later(Duration.ofMillis(1));
        assertThat(due()).singleElement().satisfies(found -> assertThat(found.kind())
                .isEqualTo(CaseKind.WASTE_NOT_WITNESSED));
        site.write("john", new Movement.Witnessed(waste.sequence(), true));
        assertThat(due()).isEmpty();
    }

    private BigDecimal left(String draw) {
        return site.ledger.read(LedgerFixture.SITE, now -> now.draw(draw).left());
    }
}
