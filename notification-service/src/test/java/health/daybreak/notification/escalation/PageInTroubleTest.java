package health.daybreak.notification.escalation;

import static health.daybreak.notification.escalation.Flagging.ANSWERS;
import static health.daybreak.notification.escalation.Flagging.FLAGGED;
import static health.daybreak.notification.escalation.Flagging.escalationOf;
import static health.daybreak.notification.escalation.Flagging.flagged;
import static health.daybreak.notification.escalation.Flagging.minute;
import static health.daybreak.notification.escalation.Flagging.phones;
import static health.daybreak.notification.escalation.Flagging.statesOf;
import static health.daybreak.notification.roster.Duty.MONA;
import static health.daybreak.notification.roster.Duty.NOOR;
import static health.daybreak.notification.roster.Duty.PIA;
import static health.daybreak.notification.roster.Duty.THEO;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import health.daybreak.events.notifications.PageFailed;
import health.daybreak.notification.channel.Channel;
import health.daybreak.notification.roster.Duty;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** Whatever fails between the flag and the telephone, and whatever the clock does: no page is lost, none is doubled. */
class PageInTroubleTest {

    private final PagingBench bench = new PagingBench(FLAGGED, Duty.roster());

    @Test
    void aPageWhoseServiceIsKilledBetweenSavingAndSendingIsSentByTheNext() {
        bench.hear(flagged("HIGH"), 2);
        bench.diesBetweenSavingAndSending(ANSWERS);
        assertThat(bench.texts.offers()).isZero();
        bench.lookUntil(FLAGGED.plusSeconds(46));

        assertThat(bench.texts.reached()).isEqualTo(phones(PIA));
        assertThat(statesOf(bench)).containsExactly(Page.State.SENT);
    }

    @Test
    void aPageWhoseServiceIsKilledAfterTheProviderTookItIsOfferedAgainUnderTheSameKey() {
        bench.texts.takesItAndThenTheServiceIsKilled();
        bench.hear(flagged("HIGH"), 2);
        assertThatThrownBy(bench::look).isInstanceOf(FakePager.Killed.class);
        bench.texts.works();
        bench.lookUntil(FLAGGED.plusSeconds(60));

        assertThat(bench.texts.offers()).isEqualTo(2);
        assertThat(bench.texts.reached()).isEqualTo(phones(PIA));
        assertThat(statesOf(bench)).containsExactly(Page.State.SENT);
    }

    @Test
    void aProviderThatIsDownHandsOverToTheNextWayAtOnce() {
        bench.texts.isDown();
        bench.hear(flagged("HIGH"), 2);
        bench.look();

        assertThat(bench.mails.reached()).containsExactly("pia@example.org");
        assertThat(escalationOf(bench).pages().getFirst().attempts())
                .extracting(PageAttempt::channel, PageAttempt::result, PageAttempt::answer)
                .containsExactly(
                        tuple(Channel.SMS, PageAttempt.Result.UNSURE, "The provider did not answer."),
                        tuple(Channel.EMAIL, PageAttempt.Result.ACCEPTED, "Taken."));
    }

    @Test
    void aTrippedBreakerLeavesTheProviderAloneAndThePageTakesTheNextWay() {
        bench.textBreaker.transitionToOpenState();
        bench.hear(flagged("HIGH"), 2);
        bench.look();

        assertThat(bench.texts.offers()).isZero();
        assertThat(bench.mails.reached()).containsExactly("pia@example.org");
    }

    @Test
    void whileEveryProviderIsDownTheClockClimbsAndAVoiceIsAskedFor() {
        bench.texts.isDown();
        bench.mails.isDown();
        bench.hear(flagged("HIGH"), 2);
        bench.look();
        assertThat(escalationOf(bench).toCall()).extracting(Page::staffId).containsExactly(PIA.staffId());
        bench.lookUntil(minute(13));

        assertThat(escalationOf(bench).steps()).hasSize(5);
        assertThat(escalationOf(bench).toCall())
                .extracting(Page::staffId)
                .containsExactlyInAnyOrder(PIA.staffId(), NOOR.staffId(), THEO.staffId(), MONA.staffId());
        assertThat(bench.escalations.events()).isNotEmpty().allSatisfy(event -> assertThat(event)
                .isInstanceOfSatisfying(
                        PageFailed.class, failed -> assertThat(failed.reason()).isEqualTo("UNREACHABLE")));
    }

    @Test
    void whenTheProviderIsBackEachPersonIsPagedOnceAndNotForEveryStepThatWasMissed() {
        bench.texts.isDown();
        bench.mails.isDown();
        bench.hear(flagged("HIGH"), 2);
        bench.lookUntil(minute(13));
        bench.texts.works();
        bench.textBreaker.transitionToClosedState();
        bench.lookUntil(minute(14));

        assertThat(bench.texts.reached()).containsExactlyInAnyOrderElementsOf(phones(PIA, NOOR, THEO, MONA));
        assertThat(escalationOf(bench).toCall()).isEmpty();
        assertThat(statesOf(bench)).doesNotContain(Page.State.TO_SEND, Page.State.FAILED);
    }

    @Test
    void aClockThatIsMovedForwardByAnHourPagesAllWhomThatHourShouldHaveReachedEachOnce() {
        bench.hear(flagged("HIGH"), 2);
        bench.look();
        bench.clock.set(minute(60));
        bench.look();

        assertThat(bench.texts.reached().subList(1, 5))
                .containsExactlyInAnyOrderElementsOf(phones(PIA, NOOR, THEO, MONA));
        assertThat(escalationOf(bench).steps().getLast().rungs()).isEqualTo(4);
        assertThat(escalationOf(bench).nextAt()).isEqualTo(minute(65));
    }

    @Test
    void aFlagThatIsHeardAfterADayOfDowntimePagesEverybodyAtOnce() {
        bench.clock.set(FLAGGED.plus(Duration.ofDays(1)));
        bench.hear(flagged("HIGH"), 2);
        bench.look();

        assertThat(bench.texts.reached()).containsExactlyInAnyOrderElementsOf(phones(PIA, NOOR, THEO, MONA));
    }

    @Test
    void twoInstancesThatLookAtTheSameMomentPageOnce() {
        bench.hear(flagged("HIGH"), 2);
        bench.lookFromTwoInstances();
        bench.clock.set(minute(3));
        bench.lookFromTwoInstances();

        assertThat(bench.texts.offers()).isEqualTo(2);
        assertThat(escalationOf(bench).steps()).hasSize(2);
    }
}
