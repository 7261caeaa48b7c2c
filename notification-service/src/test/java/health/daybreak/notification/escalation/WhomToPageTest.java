package health.daybreak.notification.escalation;

import static health.daybreak.notification.Story.PATIENT;
import static health.daybreak.notification.escalation.Flagging.ANSWERS;
import static health.daybreak.notification.escalation.Flagging.FLAGGED;
import static health.daybreak.notification.escalation.Flagging.escalationOf;
import static health.daybreak.notification.escalation.Flagging.flagged;
import static health.daybreak.notification.escalation.Flagging.minute;
import static health.daybreak.notification.escalation.Flagging.statesOf;
import static health.daybreak.notification.roster.Duty.MONA;
import static health.daybreak.notification.roster.Duty.NOOR;
import static health.daybreak.notification.roster.Duty.PIA;
import static health.daybreak.notification.roster.Duty.THEO;
import static org.assertj.core.api.Assertions.assertThat;

import health.daybreak.events.notifications.PageFailed;
import health.daybreak.events.patients.RiskFlagged;
import health.daybreak.notification.roster.Duty;
import health.daybreak.notification.roster.Roster;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Where nobody is on call, nobody is known, or no address is taken, somebody is paged all the same or it is said. */
class WhomToPageTest {

    private final PagingBench bench = new PagingBench(FLAGGED, Duty.roster());

    @Test
    void inAnHourThatNobodyCoversEverybodyIsPagedAndTheClinicsTelephone() {
        Roster byDayOnly =
                new Roster(Duty.NEW_YORK, Duty.roster().chain(), List.of(MONA), Duty.days(), List.of(), false);
        Instant night = Instant.parse("2026-06-03T07:00:00Z");
        PagingBench atThree = new PagingBench(night, byDayOnly);
        atThree.hear(new RiskFlagged(ANSWERS, PATIENT, "HIGH", "C-SSRS", night, night.plus(Duration.ofMinutes(15))), 2);
        atThree.look();

        assertThat(atThree.texts.reached())
                .containsExactlyInAnyOrder(PIA.phone(), NOOR.phone(), THEO.phone(), MONA.phone(), "+15550100100");
        assertThat(atThree.escalations.get(ANSWERS).state().steps().getFirst().nobodyOnCall())
                .isTrue();
    }

    @Test
    void aClinicWithoutARosterIsPagedOnItsTelephone() {
        PagingBench none = new PagingBench(FLAGGED, null);
        none.hear(flagged("HIGH"), 2);
        none.look();

        assertThat(none.texts.reached()).containsExactly("+15550100100");
    }

    @Test
    void aClinicThatNobodyKnowsHowToReachSaysSoAndKeepsClimbing() {
        PagingBench unknown = new PagingBench(FLAGGED, null, null);
        unknown.hear(flagged("HIGH"), 2);
        unknown.lookUntil(minute(3));

        assertThat(unknown.escalations.get(ANSWERS).state().steps()).hasSize(2).allMatch(Step::nobodyAtAll);
        assertThat(unknown.escalations.events()).hasSize(2).allSatisfy(event -> assertThat(event)
                .isInstanceOfSatisfying(
                        PageFailed.class, failed -> assertThat(failed.reason()).isEqualTo("NOBODY_TO_PAGE")));
    }

    @Test
    void anAddressThatNoProviderTakesIsNotTriedAgainAndAVoiceIsAskedFor() {
        bench.texts.rejects();
        bench.mails.rejects();
        bench.hear(flagged("HIGH"), 2);
        bench.lookUntil(minute(2));

        assertThat(bench.texts.offers()).isEqualTo(1);
        assertThat(statesOf(bench)).containsExactly(Page.State.FAILED);
        assertThat(escalationOf(bench).toCall()).hasSize(1);
        assertThat(escalationOf(bench)
                        .called(new VoiceCall(PIA.staffId(), "staff-desk", minute(2), true))
                        .toCall())
                .isEmpty();
    }
}
