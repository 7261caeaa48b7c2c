package health.daybreak.notification.escalation;

import static health.daybreak.notification.Story.PATIENT;
import static health.daybreak.notification.roster.Duty.MONA;
import static health.daybreak.notification.roster.Duty.NOOR;
import static health.daybreak.notification.roster.Duty.PIA;
import static health.daybreak.notification.roster.Duty.THEO;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import health.daybreak.events.notifications.PageFailed;
import health.daybreak.events.notifications.PageSent;
import health.daybreak.events.patients.RiskAcknowledged;
import health.daybreak.events.patients.RiskAcknowledgementMissed;
import health.daybreak.events.patients.RiskDecided;
import health.daybreak.events.patients.RiskFlagged;
import health.daybreak.notification.channel.Channel;
import health.daybreak.notification.roster.Duty;
import health.daybreak.notification.roster.OnCallPerson;
import health.daybreak.notification.roster.Roster;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** From the flag until somebody takes charge, whatever happens in between: no page is lost, none is doubled. */
class PageSomebodyTest {

    /** 10:00 in New York, when Pia is called first. */
    private static final Instant FLAGGED = Instant.parse("2026-06-03T14:00:00Z");

    private static final String ANSWERS = "answers-1";

    private final PagingBench bench = new PagingBench(FLAGGED, Duty.roster());

    private static RiskFlagged flagged(String level) {
        return new RiskFlagged(ANSWERS, PATIENT, level, "C-SSRS", FLAGGED, FLAGGED.plus(Duration.ofMinutes(15)));
    }

    private static RiskAcknowledged acknowledged(Instant at) {
        return new RiskAcknowledged(ANSWERS, PATIENT, "staff-noor", "PRESCRIBER_CALLED", at);
    }

    private static Instant minute(long minutes) {
        return FLAGGED.plus(Duration.ofMinutes(minutes));
    }

    private static List<String> phones(OnCallPerson... people) {
        return List.of(people).stream().map(OnCallPerson::phone).toList();
    }

    private Escalation escalation() {
        return bench.escalations.get(ANSWERS).state();
    }

    private List<Page.State> states() {
        return escalation().pages().stream().map(Page::state).toList();
    }

    @Test
    void whoeverIsOnCallIsPagedAtOnceInNeutralWordsWithALinkToTheBoard() {
        bench.hear(flagged("HIGH"), 2);
        bench.look();

        assertThat(bench.texts.reached()).isEqualTo(phones(PIA));
        assertThat(bench.mails.reached()).isEmpty();
        String words = bench.texts.delivered().getFirst().body();
        assertThat(words).startsWith("Riverside clinic: a flagged answer waits for you. https://");
        assertThat(words).endsWith("/escalations").hasSizeLessThanOrEqualTo(160);
        assertThat(PagingBench.templates().wordsNeverSaid(words)).isEmpty();
        assertThat(bench.escalations.events()).singleElement().isInstanceOfSatisfying(PageSent.class, sent -> {
            assertThat(sent.escalationId()).isEqualTo(ANSWERS);
            assertThat(sent.staffId()).isEqualTo(PIA.staffId());
            assertThat(sent.step()).isEqualTo(1);
            assertThat(sent.channel()).isEqualTo("SMS");
        });
    }

    @Test
    void nightAndDayMakeNoDifferenceToAPage() {
        Instant night = Instant.parse("2026-06-03T07:00:00Z");
        PagingBench atThree = new PagingBench(night, Duty.roster());
        atThree.hear(new RiskFlagged(ANSWERS, PATIENT, "HIGH", "C-SSRS", night, night.plus(Duration.ofMinutes(15))), 2);
        atThree.look();

        assertThat(atThree.texts.reached()).isEqualTo(phones(NOOR));
    }

    @Test
    void nobodyAnswersAndThePageIsRepeatedAndClimbsUntilTheManager() {
        bench.hear(flagged("HIGH"), 2);
        bench.lookUntil(minute(3));
        assertThat(bench.texts.reached()).isEqualTo(phones(PIA, PIA));
        bench.lookUntil(minute(6));
        assertThat(bench.texts.reached()).isEqualTo(phones(PIA, PIA, PIA, NOOR));
        bench.lookUntil(minute(9));
        assertThat(bench.texts.reached().subList(4, 7)).containsExactlyInAnyOrderElementsOf(phones(PIA, NOOR, THEO));
        bench.lookUntil(minute(12));
        assertThat(bench.texts.reached().subList(7, 11))
                .containsExactlyInAnyOrderElementsOf(phones(PIA, NOOR, THEO, MONA));
        bench.lookUntil(minute(17));
        assertThat(bench.texts.reached()).hasSize(15);
        assertThat(escalation().steps()).extracting(Step::number).containsExactly(1, 2, 3, 4, 5, 6);
    }

    @Test
    void aModerateFlagIsPagedTheSameDayAndWithMorePatience() {
        bench.hear(flagged("MODERATE"), 2);
        bench.lookUntil(minute(59));
        assertThat(bench.texts.reached()).isEqualTo(phones(PIA));
        bench.lookUntil(minute(60));
        assertThat(bench.texts.reached()).isEqualTo(phones(PIA, PIA));
    }

    @Test
    void aLevelFromTheFutureIsAsUrgentAsCanBeAndALowOneIsANote() {
        bench.hear(flagged("EXTREME"), 2);
        bench.look();
        assertThat(bench.texts.reached()).isEqualTo(phones(PIA));

        PagingBench low = new PagingBench(FLAGGED, Duty.roster());
        low.hear(flagged("LOW"), 2);
        low.lookUntil(minute(60));
        assertThat(low.escalations.all()).isEmpty();
    }

    @Test
    void onceSomebodyTakesChargeNobodyIsPagedAnyMore() {
        bench.hear(flagged("HIGH"), 2);
        bench.look();
        bench.hear(acknowledged(minute(1)), 3);
        bench.lookUntil(minute(120));

        assertThat(bench.texts.reached()).isEqualTo(phones(PIA));
        assertThat(escalation().open()).isFalse();
        assertThat(escalation().nextAt()).isNull();
    }

    @Test
    void anAcknowledgementThatIsHeardBeforeTheFlagPagesNobody() {
        bench.hear(acknowledged(minute(1)), 3);
        bench.hear(flagged("HIGH"), 2);
        bench.lookUntil(minute(60));

        assertThat(bench.texts.offers()).isZero();
        assertThat(escalation().taken()).isEqualTo(new Taken("staff-noor", minute(1)));
        assertThat(Objects.requireNonNull(escalation().flag()).flaggedAt()).isEqualTo(FLAGGED);
    }

    @Test
    void aDecisionThatIsHeardBeforeTheAcknowledgementEndsItAndTheEarlierOfBothCounts() {
        bench.hear(flagged("HIGH"), 2);
        bench.hear(new RiskDecided(ANSWERS, PATIENT, "HIGH", "HOLD_TREATMENT", "staff-pia", minute(9)), 4);
        bench.hear(acknowledged(minute(2)), 3);
        bench.lookUntil(minute(60));

        assertThat(bench.texts.offers()).isZero();
        assertThat(escalation().taken()).isEqualTo(new Taken("staff-noor", minute(2)));
    }

    @Test
    void wordThatComesTwiceChangesNothing() {
        bench.hear(flagged("HIGH"), 2);
        bench.look();
        bench.hear(flagged("HIGH"), 2);
        bench.look();
        assertThat(bench.texts.offers()).isEqualTo(1);

        bench.hear(acknowledged(minute(1)), 3);
        bench.hear(acknowledged(minute(1)), 3);
        bench.hear(flagged("HIGH"), 2);
        bench.lookUntil(minute(60));
        assertThat(bench.texts.offers()).isEqualTo(1);
    }

    @Test
    void aFlagThatIsStuckElsewhereIsMadeUpForByTheMissedAcknowledgement() {
        bench.clock.set(minute(15));
        bench.hear(new RiskAcknowledgementMissed(ANSWERS, PATIENT, "HIGH", minute(15), minute(15)), 3);
        bench.look();
        assertThat(bench.texts.reached()).isEqualTo(phones(PIA));

        bench.hear(flagged("HIGH"), 2);
        assertThat(Objects.requireNonNull(escalation().flag()).flaggedAt()).isEqualTo(FLAGGED);
    }

    @Test
    void aPageWhoseServiceIsKilledBetweenSavingAndSendingIsSentByTheNext() {
        bench.hear(flagged("HIGH"), 2);
        bench.diesBetweenSavingAndSending(ANSWERS);
        assertThat(bench.texts.offers()).isZero();
        bench.lookUntil(FLAGGED.plusSeconds(46));

        assertThat(bench.texts.reached()).isEqualTo(phones(PIA));
        assertThat(states()).containsExactly(Page.State.SENT);
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
        assertThat(states()).containsExactly(Page.State.SENT);
    }

    @Test
    void aProviderThatIsDownHandsOverToTheNextWayAtOnce() {
        bench.texts.isDown();
        bench.hear(flagged("HIGH"), 2);
        bench.look();

        assertThat(bench.mails.reached()).containsExactly("pia@example.org");
        assertThat(escalation().pages().getFirst().attempts())
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
        assertThat(escalation().toCall()).extracting(Page::staffId).containsExactly(PIA.staffId());
        bench.lookUntil(minute(13));

        assertThat(escalation().steps()).hasSize(5);
        assertThat(escalation().toCall())
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
        assertThat(escalation().toCall()).isEmpty();
        assertThat(states()).doesNotContain(Page.State.TO_SEND, Page.State.FAILED);
    }

    @Test
    void aClockThatIsMovedForwardByAnHourPagesAllWhomThatHourShouldHaveReachedEachOnce() {
        bench.hear(flagged("HIGH"), 2);
        bench.look();
        bench.clock.set(minute(60));
        bench.look();

        assertThat(bench.texts.reached().subList(1, 5))
                .containsExactlyInAnyOrderElementsOf(phones(PIA, NOOR, THEO, MONA));
        assertThat(escalation().steps().getLast().rungs()).isEqualTo(4);
        assertThat(escalation().nextAt()).isEqualTo(minute(65));
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
        assertThat(escalation().steps()).hasSize(2);
    }

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
        assertThat(states()).containsExactly(Page.State.FAILED);
        assertThat(escalation().toCall()).hasSize(1);
        assertThat(escalation()
                        .called(new VoiceCall(PIA.staffId(), "staff-desk", minute(2), true))
                        .toCall())
                .isEmpty();
    }

    @Test
    void somebodyWhomNobodyAnswersForDaysDoesNotGrowBeyondWhatTheStoreTakes() {
        bench.hear(flagged("HIGH"), 2);
        for (int i = 0; i < 400; i++) {
            bench.clock.set(minute(12 + 5L * i));
            bench.look();
        }

        assertThat(escalation().steps()).hasSize(Trimming.FIRST + Trimming.LATEST);
        assertThat(escalation().steps().getFirst().number()).isEqualTo(1);
        assertThat(escalation().leftOut()).isPositive();
        assertThat(escalation().leftOut() + escalation().pages().size())
                .isEqualTo(bench.texts.reached().size());
    }

    @Test
    void theShippedLaddersSayWhereTheyComeFrom() {
        assertThat(PagingBench.shipped().all())
                .extracting(Ladder::level)
                .containsExactly(RiskLevel.HIGH, RiskLevel.MODERATE);
        assertThat(PagingBench.shipped().all()).allSatisfy(ladder -> {
            assertThat(ladder.source()).contains("domain.md 2.3");
            assertThat(ladder.rungs().getFirst().after()).isZero();
            assertThat(ladder.rungs().getLast().page()).contains(Whom.EVERYONE, Whom.MANAGERS);
        });
    }
}
