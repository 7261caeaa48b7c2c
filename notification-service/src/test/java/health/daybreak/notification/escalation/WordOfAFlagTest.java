package health.daybreak.notification.escalation;

import static health.daybreak.notification.Story.PATIENT;
import static health.daybreak.notification.escalation.Flagging.ANSWERS;
import static health.daybreak.notification.escalation.Flagging.FLAGGED;
import static health.daybreak.notification.escalation.Flagging.acknowledged;
import static health.daybreak.notification.escalation.Flagging.escalationOf;
import static health.daybreak.notification.escalation.Flagging.flagged;
import static health.daybreak.notification.escalation.Flagging.minute;
import static health.daybreak.notification.escalation.Flagging.phones;
import static health.daybreak.notification.roster.Duty.PIA;
import static org.assertj.core.api.Assertions.assertThat;

import health.daybreak.events.patients.RiskAcknowledgementMissed;
import health.daybreak.events.patients.RiskDecided;
import health.daybreak.notification.roster.Duty;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** Word of a flag that comes early, late, twice or not at all pages once or nobody. */
class WordOfAFlagTest {

    private final PagingBench bench = new PagingBench(FLAGGED, Duty.roster());

    @Test
    void anAcknowledgementThatIsHeardBeforeTheFlagPagesNobody() {
        bench.hear(acknowledged(minute(1)), 3);
        bench.hear(flagged("HIGH"), 2);
        bench.lookUntil(minute(60));

        assertThat(bench.texts.offers()).isZero();
        assertThat(escalationOf(bench).taken()).isEqualTo(new Taken("staff-noor", minute(1)));
        assertThat(Objects.requireNonNull(escalationOf(bench).flag()).flaggedAt())
                .isEqualTo(FLAGGED);
    }

    @Test
    void aDecisionThatIsHeardBeforeTheAcknowledgementEndsItAndTheEarlierOfBothCounts() {
        bench.hear(flagged("HIGH"), 2);
        bench.hear(new RiskDecided(ANSWERS, PATIENT, "HIGH", "HOLD_TREATMENT", "staff-pia", minute(9)), 4);
        bench.hear(acknowledged(minute(2)), 3);
        bench.lookUntil(minute(60));

        assertThat(bench.texts.offers()).isZero();
        assertThat(escalationOf(bench).taken()).isEqualTo(new Taken("staff-noor", minute(2)));
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
        assertThat(Objects.requireNonNull(escalationOf(bench).flag()).flaggedAt())
                .isEqualTo(FLAGGED);
    }
}
