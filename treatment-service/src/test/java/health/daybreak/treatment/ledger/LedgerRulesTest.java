package health.daybreak.treatment.ledger;

import static health.daybreak.treatment.ledger.LedgerFixture.drawn;
import static health.daybreak.treatment.ledger.LedgerFixture.mL;
import static health.daybreak.treatment.ledger.LedgerFixture.withAnOpenVial;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import health.daybreak.platform.aggregate.Refused;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class LedgerRulesTest {

    private final LedgerFixture site = withAnOpenVial();

    private void refused(String code, Runnable attempt) {
        assertThatThrownBy(attempt::run).isInstanceOfSatisfying(Refused.class, refused -> assertThat(refused.code())
                .isEqualTo(code));
    }

    @Test
    void moreThanIsLeftIsNotDrawnAndTheRefusalDoesNotSayHowMuchThereIs() {
        site.write("maria", drawn("d1", "9.50"));

        assertThatThrownBy(() -> site.write("maria", drawn("d2", "0.51")))
                .hasMessage("The entries leave less than 0.51 mL in this vial: count it.");
        site.write("maria", drawn("d3", "0.50"));
        assertThat(site.balance("v1")).isZero();
    }

    @Test
    void moreThanWasDrawnIsNeitherGivenNorWastedNorReturned() {
        site.write("maria", drawn("d1", "0.70"));
        site.write("maria", new Movement.Administered("d1", "v1", mL("0.60")));

        refused("more-than-drawn", () -> site.write("maria", new Movement.Wasted("d1", "v1", mL("0.11"))));
        refused("more-than-drawn", () -> site.write("maria", new Movement.Administered("d1", "v1", mL("0.11"))));
        refused("more-than-drawn", () -> site.write("maria", new Movement.Returned("d1", "v1", mL("0.11"))));
        site.write("maria", new Movement.Wasted("d1", "v1", mL("0.10")));
    }

    @Test
    void nobodyWitnessesTheirOwnWasteAndEachHasOneWitness() {
        Entry waste = site.write("maria", new Movement.Wasted(null, "v1", mL("1.00")));
        var seen = new Movement.Witnessed(waste.sequence(), true);

        refused("witness-is-actor", () -> site.write("maria", seen));
        site.write("john", seen);
        refused("waste-witnessed", () -> site.write("lena", seen));
    }

    @Test
    void aWitnessWhoDidNotSeeItOpensACase() {
        Entry waste = site.write("maria", new Movement.Wasted(null, "v1", mL("1.00")));
        site.write("john", new Movement.Witnessed(waste.sequence(), false));

        assertThat(site.openCases()).singleElement().satisfies(found -> {
            assertThat(found.kind()).isEqualTo(CaseKind.WITNESS_DISAGREES);
            assertThat(found.cause()).isEqualTo("maria");
        });
    }

    @Test
    void anExpiredLotIsNeitherReceivedNorOpenedNorDrawn() {
        refused(
                "lot-expired",
                () -> site.write(
                        "maria",
                        new Movement.Received(
                                List.of("old"),
                                LedgerFixture.product("50", "OLD", "2026-11-15"),
                                mL("10"),
                                LedgerFixture.SUPPLIER)));
        site.write("maria", LedgerFixture.received("v2"));
        site.later(Duration.ofDays(400));

        refused("lot-expired", () -> site.write("maria", new Movement.Opened("v2")));
        refused("lot-expired", () -> site.write("maria", drawn("d1", "0.10")));
        site.write("maria", new Movement.Expired("v1"));
    }

    @Test
    void aLotThatExpiresTodayMayStillBeReceived() {
        site.write(
                "maria",
                new Movement.Received(
                        List.of("today"),
                        LedgerFixture.product("50", "NOW", "2026-11-16"),
                        mL("10"),
                        LedgerFixture.SUPPLIER));
        assertThat(site.balance("today")).isEqualByComparingTo("10");
    }

    @Test
    void oneSessionIsDrawnFromOneStrength() {
        site.write(
                "maria",
                new Movement.Received(
                        List.of("weak"),
                        LedgerFixture.product("10", "W1", "2027-11-30"),
                        mL("20"),
                        LedgerFixture.SUPPLIER));
        site.write("maria", new Movement.Opened("weak"));
        site.write("maria", drawn("d1", "0.70"));

        refused(
                "another-strength",
                () -> site.write("maria", new Movement.Drawn("d2", "weak", "session-d1", mL("1.00"))));
    }

    @Test
    void whatHasNotHappenedYetAndWhatHappenedLongAgoIsNotEntered() {
        var opened = new Movement.Opened("v1");
        var soon = new Signature("maria", site.now(), site.now().plusSeconds(1), LedgerFixture.ZONE, null, null, null);
        var longAgo = new Signature(
                "maria",
                site.now(),
                site.now().minus(Duration.ofHours(24)).minusSeconds(1),
                LedgerFixture.ZONE,
                null,
                null,
                null);

        refused("time-in-the-future", () -> site.ledger.write(LedgerFixture.SITE, soon, now -> opened));
        refused("time-too-long-ago", () -> site.ledger.write(LedgerFixture.SITE, longAgo, now -> opened));
    }

    @Test
    void aCountThatDiffersOpensACaseThatSomebodyElseClosesWithAReason() {
        site.write("maria", new Movement.Counted("v1", new BigDecimal("9.9")));
        Discrepancy found = site.openCases().getFirst();
        assertThat(found.kind()).isEqualTo(CaseKind.COUNT_DIFFERS);
        var closed = new Movement.CaseClosed(found.id());

        refused("case-is-yours", () -> site.write("maria", closed, "Miscounted"));
        refused("reason-needed", () -> site.write("manager", closed, " "));
        site.write("manager", closed, "The hub of the needle holds 0.1 mL");
        assertThat(site.openCases()).isEmpty();
        refused("case-closed", () -> site.write("manager", closed, "Again"));
    }

    @Test
    void aCountThatAgreesOpensNone() {
        site.write("maria", new Movement.Counted("v1", new BigDecimal("10.00")));
        assertThat(site.openCases()).isEmpty();
    }

    @Test
    void aBalanceIsPutRightByAnotherEntryWithAReasonAndNeverBelowZeroOrAboveTheVial() {
        refused("reason-needed", () -> site.write("manager", new Movement.Adjusted("v1", new BigDecimal("-0.1"))));
        refused("not-in-this-vial", () -> site.write("manager", adjusted("-10.01"), "Counted"));
        refused("not-in-this-vial", () -> site.write("manager", adjusted("0.01"), "Counted"));
        site.write("manager", adjusted("-0.10"), "Counted");
        assertThat(site.balance("v1")).isEqualByComparingTo("9.9");
    }

    @Test
    void anInventoryCountsEveryVialOnHandOnce() {
        site.write("maria", LedgerFixture.received("v2"));
        var half = new Movement.Inventoried(false, true, List.of(new Movement.CountedVial("v1", BigDecimal.TEN)));

        refused("inventory-incomplete", () -> site.write("maria", half));
        site.write(
                "maria",
                new Movement.Inventoried(
                        false,
                        true,
                        List.of(
                                new Movement.CountedVial("v1", new BigDecimal("9")),
                                new Movement.CountedVial("v2", BigDecimal.TEN))));
        assertThat(site.openCases()).singleElement().satisfies(found -> assertThat(found.vialId())
                .isEqualTo("v1"));
    }

    private static Movement adjusted(String change) {
        return new Movement.Adjusted("v1", new BigDecimal(change));
    }
}
