package health.daybreak.treatment.session;

import static health.daybreak.treatment.session.SessionFixture.at;
import static health.daybreak.treatment.session.SessionFixture.kap;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import health.daybreak.treatment.kap.Therapy;
import health.daybreak.treatment.kap.TherapyEntry;
import health.daybreak.treatment.kap.TherapyEntry.Presence;
import health.daybreak.treatment.kap.TherapyEntry.Said;
import health.daybreak.treatment.kap.Touch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The therapy of a KAP session in the chart; the dose begins at minute 0. */
class GuidingTest {

    private final Session dosing = kap(SessionStatus.DOSING);

    @ParameterizedTest(name = "{0} charted {1} min from the dose, then {2} at {3} min: charted {4}, agreed is {5}")
    @CsvSource({
        "NONE,      -2, AS_SIGNED, -1, true,  AS_SIGNED",
        "NONE,      -2, ON_ASKING,  0, false, NONE",
        "NONE,      -2, AS_SIGNED,  9, false, NONE",
        "ON_ASKING, -2, ON_ASKING,  9, true,  ON_ASKING",
        "ON_ASKING, -2, NONE,       9, true,  NONE",
        "NONE,       8, ON_ASKING,  9, false, NONE"
    })
    void underTheDrugTouchIsOnlyEverNarrowed(
            Touch first, int before, Touch then, int later, boolean charted, Touch agreed) {
        Session said = chart(dosing, "one", before, touch(first));
        Session after = said;
        if (charted) {
            after = chart(said, "two", later, touch(then));
        } else {
            assertThatThrownBy(() -> chart(said, "two", later, touch(then))).hasMessageContaining("under the drug");
        }

        assertThat(therapy(after).touch(at(0))).isEqualTo(agreed);
    }

    @Test
    void aNoThatATabletDeliversLateStandsAgainstWhatWasChartedAfterIt() {
        Session said = chart(dosing, "later", 12, touch(Touch.ON_ASKING));
        Session both = chart(said, "no", 5, touch(Touch.NONE));

        assertThat(therapy(both).touch(at(0))).isEqualTo(Touch.NONE);
    }

    @Test
    void whileNothingIsSaidWhatWasSignedHolds() {
        assertThat(therapy(dosing).touch(at(0))).isEqualTo(Touch.AS_SIGNED);
    }

    @Test
    void anEntryThatComesTwiceIsChartedOnceAndOneThatComesLateIsPutWhereItBelongs() {
        Said in = presence(true);
        Said out = presence(false);
        Session left = chart(dosing, "out", 30, out);
        Session both = chart(left, "in", -5, in);

        assertThat(chart(both, "in", -5, in)).isEqualTo(both);
        assertThat(therapy(both).entries()).extracting(TherapyEntry::id).containsExactly("in", "out");
        assertThat(therapy(both).newest(Said::presence))
                .hasValueSatisfying(entry -> assertThat(entry.said()).isEqualTo(out));
    }

    @ParameterizedTest(name = "charted {0} min from the dose, arrived at -10: {1}")
    @CsvSource({"-11, false", "-10, true"})
    void nothingIsChartedBeforeThePatientArrived(int minutes, boolean charted) {
        if (charted) {
            assertThat(therapy(chart(dosing, "one", minutes, presence(true))).entries())
                    .hasSize(1);
        } else {
            assertThatThrownBy(() -> chart(dosing, "one", minutes, presence(true)))
                    .hasMessageContaining("before the patient arrived");
        }
    }

    @Test
    void aSessionWithoutPsychotherapyHasNoneOfThisInItsChart() {
        Session infusion = SessionFixture.in(SessionStatus.DOSING);

        assertThatThrownBy(() -> chart(infusion, "one", 5, presence(true)))
                .hasMessageContaining("only KAP sessions have psychotherapy");
    }

    @Test
    void aChartThatIsFullSaysSo() {
        Session one = chart(dosing, "one", 5, presence(true));

        assertThatThrownBy(() -> one.guiding().chart(entry("two", 6, presence(false)), 1))
                .hasMessageContaining("holds 1 entries");
    }

    @Test
    void ofSomebodyWhoIsErasedNoWordIsLeft() {
        Session said = chart(
                dosing,
                "one",
                5,
                new Said(new Presence("staff-therapist", true), "Arvo", "Peace", Touch.NONE, "None!"));

        assertThat(therapy(said.withoutWords()).entries().getFirst().said())
                .isEqualTo(new Said(
                        new Presence("staff-therapist", true),
                        Session.ERASED,
                        Session.ERASED,
                        Touch.NONE,
                        Session.ERASED));
    }

    private static Session chart(Session session, String id, int minutes, Said said) {
        return session.guiding()
                .chart(entry(id, minutes, said), SessionFixture.MANY)
                .state();
    }

    private static TherapyEntry entry(String id, int minutes, Said said) {
        return new TherapyEntry(id, at(minutes), at(minutes), "staff-therapist", said);
    }

    private static Therapy therapy(Session session) {
        return session.visit().chart().therapy();
    }

    private static Said touch(Touch touch) {
        return new Said(null, null, null, touch, null);
    }

    private static Said presence(boolean present) {
        return new Said(new Presence("staff-therapist", present), null, null, null, null);
    }
}
