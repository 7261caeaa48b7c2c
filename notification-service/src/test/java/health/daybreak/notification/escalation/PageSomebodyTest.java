package health.daybreak.notification.escalation;

import static health.daybreak.notification.Story.PATIENT;
import static health.daybreak.notification.escalation.Flagging.ANSWERS;
import static health.daybreak.notification.escalation.Flagging.FLAGGED;
import static health.daybreak.notification.escalation.Flagging.acknowledged;
import static health.daybreak.notification.escalation.Flagging.escalationOf;
import static health.daybreak.notification.escalation.Flagging.flagged;
import static health.daybreak.notification.escalation.Flagging.minute;
import static health.daybreak.notification.escalation.Flagging.phones;
import static health.daybreak.notification.roster.Duty.MONA;
import static health.daybreak.notification.roster.Duty.NOOR;
import static health.daybreak.notification.roster.Duty.PIA;
import static health.daybreak.notification.roster.Duty.THEO;
import static org.assertj.core.api.Assertions.assertThat;

import health.daybreak.events.notifications.PageSent;
import health.daybreak.events.patients.RiskFlagged;
import health.daybreak.notification.roster.Duty;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/** From the flag until somebody takes charge: who is paged, when, and in which words. */
class PageSomebodyTest {

    private final PagingBench bench = new PagingBench(FLAGGED, Duty.roster());

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
        assertThat(escalationOf(bench).steps()).extracting(Step::number).containsExactly(1, 2, 3, 4, 5, 6);
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
        assertThat(escalationOf(bench).open()).isFalse();
        assertThat(escalationOf(bench).nextAt()).isNull();
    }

    @Test
    void somebodyWhomNobodyAnswersForDaysDoesNotGrowBeyondWhatTheStoreTakes() {
        bench.hear(flagged("HIGH"), 2);
        for (int i = 0; i < 400; i++) {
            bench.clock.set(minute(12 + 5L * i));
            bench.look();
        }

        assertThat(escalationOf(bench).steps()).hasSize(Trimming.FIRST + Trimming.LATEST);
        assertThat(escalationOf(bench).steps().getFirst().number()).isEqualTo(1);
        assertThat(escalationOf(bench).leftOut()).isPositive();
        assertThat(escalationOf(bench).leftOut() + escalationOf(bench).pages().size())
                .isEqualTo(bench.texts.reached().size());
    }

    @Test
    void theShippedLaddersSayWhereTheyComeFrom() {
        assertThat(PagingBench.shipped().all())
                .extracting(Ladder::level)
                .containsExactly(RiskLevel.HIGH, RiskLevel.MODERATE);
        assertThat(PagingBench.shipped().all()).allSatisfy(ladder -> {
            assertThat(ladder.source()).contains("clinical reference 2.3");
            assertThat(ladder.rungs().getFirst().after()).isZero();
            assertThat(ladder.rungs().getLast().page()).contains(Whom.EVERYONE, Whom.MANAGERS);
        });
    }
}
