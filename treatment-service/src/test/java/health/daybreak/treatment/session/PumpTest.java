package health.daybreak.treatment.session;

import static health.daybreak.treatment.session.SessionFixture.at;
import static health.daybreak.treatment.session.SessionFixture.dose;
import static health.daybreak.treatment.session.SessionFixture.nurse;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import health.daybreak.treatment.dose.DosePlan;
import health.daybreak.treatment.dose.Kilograms;
import health.daybreak.treatment.dose.MilligramsPerKilogram;
import health.daybreak.treatment.dose.MilligramsPerMillilitre;
import health.daybreak.treatment.dose.MillilitresPerHour;
import health.daybreak.treatment.dose.Route;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

/** An infusion of 35.0 mg in 50 mL over 40 min, so 0.875 mg a minute. */
class PumpTest {

    private final Session dosing = SessionFixture.in(SessionStatus.DOSING);
    private final Session paused = SessionFixture.pause(dosing).state();

    @Test
    void aPausedInfusionThatIsStoppedGaveWhatWentInUntilThePause() {
        DoseGiven.End end = new DoseOutcome(null, true, "Distress").of(paused.dose(), nurse(30));

        assertThat(end.milligrams()).isEqualByComparingTo("8.8");
        assertThat(end.byTimeline()).isEqualByComparingTo("8.8");
    }

    @Test
    void whatThePumpItselfShowsCountsAndTheTimelineIsKeptBesideIt() {
        DoseGiven.End end = new DoseOutcome(new BigDecimal("9.1"), true, "Distress").of(paused.dose(), nurse(30));

        assertThat(end.milligrams()).isEqualByComparingTo("9.1");
        assertThat(end.byTimeline()).isEqualByComparingTo("8.8");
    }

    @Test
    void afterAPauseOfFiveMinutesTheInfusionEndsFiveMinutesLater() {
        Session going = SessionFixture.resume(paused).state();

        assertThat(going.dose().paused()).isFalse();
        assertThat(going.dose().plannedEnd()).isEqualTo(at(45));
    }

    @Test
    void aPausedInfusionIsNotInHoweverLongOneWaits() {
        assertThatThrownBy(() -> new DoseOutcome(null, false, null).of(paused.dose(), nurse(300)))
                .hasMessageContaining("The pump stands still");
    }

    @Test
    void aSlowerRateMovesTheEndAndResumesWithIt() {
        Session slower = SessionFixture.changeRate(dosing).state();
        assertThat(slower.dose().plannedEnd()).isEqualTo(at(45));

        Session again = slower.pump().pause(at(30), null, nurse(30)).state();
        Session going = again.pump().resume(at(32), nurse(32)).state();
        assertThat(going.dose().pump().getLast().rate()).isEqualTo(MillilitresPerHour.of("60"));
        assertThat(going.dose().plannedEnd()).isEqualTo(at(47));
    }

    @Test
    void aPumpThatStandsStillIsNotPausedAgainAndOneThatRunsDoesNotGoOn() {
        assertThatThrownBy(() -> SessionFixture.pause(paused)).hasMessageContaining("stands still already");
        assertThatThrownBy(() -> SessionFixture.resume(dosing)).hasMessageContaining("is running");
    }

    @Test
    void whatComesLateIsNotPutBehindWhatWasDoneAfterIt() {
        assertThatThrownBy(() -> paused.pump().resume(at(9), nurse(20))).hasMessageContaining("was last set at");
    }

    @Test
    void anInjectionHasNoPumpToSet() {
        DosePlan injection = DosePlan.injection(
                Route.IM, MilligramsPerKilogram.of("0.5"), Kilograms.of("80"), MilligramsPerMillilitre.of("10"));
        DoseGiven given = DoseGiven.begun(injection, nurse(0), at(60), null, null, "gate");
        Session injected = dosing.then(dosing.visit().withDose(given));

        assertThat(given.paused()).isFalse();
        assertThatThrownBy(() -> SessionFixture.pause(injected)).hasMessageContaining("there is no pump");
    }

    @Test
    void aDoseWithoutAnythingDoneToThePumpEndsAsPlanned() {
        assertThat(dose("70").timeline().orElseThrow().emptyAt())
                .isEqualTo(dose("70").plannedEnd());
    }
}
