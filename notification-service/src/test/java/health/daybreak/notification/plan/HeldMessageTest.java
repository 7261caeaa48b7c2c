package health.daybreak.notification.plan;

import static health.daybreak.notification.channel.Channel.EMAIL;
import static health.daybreak.notification.channel.Channel.SMS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import health.daybreak.notification.Story;
import health.daybreak.notification.plan.LedgerEntry.What;
import health.daybreak.platform.aggregate.Refused;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What staff may do to a message, and what its ledger says of it. */
class HeldMessageTest {

    private static final Instant DUE = Instant.parse("2026-03-12T14:00:00Z");
    private static final Duration USE = Duration.ofHours(22);
    private static final Hold IN_HOSPITAL = new Hold("staff-nurse", DUE.minusSeconds(60), "In hospital");

    private static Intent planned() {
        return Messages.due(DUE, USE, SMS, EMAIL);
    }

    private static List<What> told(Intent intent) {
        return intent.ledger().entries().stream().map(LedgerEntry::what).toList();
    }

    @Test
    void whatIsHeldIsNotOfferedUntilItIsReleased() {
        Intent held = planned().held(IN_HOSPITAL);

        assertThat(held.nextAt()).isEqualTo(DUE.plus(USE));
        assertThatThrownBy(() -> held.claimed(SMS, List.of(), DUE, DUE.plusSeconds(120)))
                .isInstanceOf(Refused.class);
        Intent released = held.released("staff-frontdesk", DUE.plusSeconds(5));
        assertThat(released.nextAt()).isEqualTo(DUE);
        assertThat(told(released)).containsExactly(What.PLANNED, What.HELD, What.RELEASED);
        assertThat(released.ledger().entries().get(1).by()).isEqualTo("staff-nurse");
        assertThat(released.ledger().entries().get(2).by()).isEqualTo("staff-frontdesk");
    }

    @Test
    void holdingOrReleasingAgainChangesNothingAndASecondPersonIsToldWhoHolds() {
        Intent held = planned().held(IN_HOSPITAL);

        assertThat(held.held(new Hold("staff-nurse", DUE, "In hospital"))).isSameAs(held);
        assertThatThrownBy(() -> held.held(new Hold("staff-frontdesk", DUE, "Asked to")))
                .hasMessageContaining("staff-nurse")
                .hasMessageContaining("In hospital");
        Intent free = planned();
        assertThat(free.released("staff-nurse", DUE)).isSameAs(free);
    }

    @Test
    void whatIsBeingOfferedCannotBeHeldNorHurried() {
        Intent offered = planned().claimed(SMS, List.of(), DUE, DUE.plusSeconds(120));

        assertThatThrownBy(() -> offered.held(new Hold("staff-nurse", DUE.plusSeconds(1), "Wait")))
                .hasMessageContaining("at this moment");
        assertThatThrownBy(() -> offered.hurried("staff-nurse", List.of(), DUE.plusSeconds(1)))
                .hasMessageContaining("at this moment");
    }

    @Test
    void whatIsHurriedIsDueAtOnceAndNotHeldAnyMore() {
        Instant early = DUE.minus(Duration.ofDays(2));
        Intent hurried =
                planned().held(new Hold("staff-nurse", early, "Wait")).hurried("staff-frontdesk", List.of(), early);

        assertThat(hurried.nextAt()).isEqualTo(early);
        assertThat(hurried.hold()).isNull();
    }

    @Test
    void aMovedVisitsNewMessagesAreHeldLikeThoseBefore() {
        Instant start = Instant.parse("2026-03-20T14:00:00Z");
        Instant now = Instant.parse("2026-03-10T14:00:00Z");
        Planning planning = Plans.planning();
        var booked = Story.booked(start, now);
        MessagePlan plan = planning.booked(null, booked, Story.envelope(booked, 1, now), now)
                .state();
        String reminder = plan.latestOf("reminder-24h").id();
        MessagePlan held =
                plan.hold(reminder, new Hold("staff-nurse", now, "In hospital")).state();

        var moved = Story.moved(start, start.plus(Duration.ofDays(1)), "chair-1");
        MessagePlan after =
                planning.moved(held, moved, Story.envelope(moved, 2, now), now).state();

        assertThat(after.latestOf("reminder-24h").id()).isNotEqualTo(reminder);
        assertThat(after.latestOf("reminder-24h").hold()).isEqualTo(new Hold("staff-nurse", now, "In hospital"));
        assertThat(after.latestOf("reminder-72h").hold()).isNull();
    }

    @Test
    void onlyWhatDidNotGoIsDealtWithAndTheFirstWhoSaysSoStands() {
        Intent withheld = planned().withheld(Withheld.NO_CONSENT, "No consent.", List.of(), DUE);
        Intent dealtWith = withheld.dealtWith(new DealtWith("staff-frontdesk", DUE.plusSeconds(60), "Called"));

        assertThat(dealtWith.dealtWith(new DealtWith("staff-nurse", DUE.plusSeconds(90), "Called too")))
                .isSameAs(dealtWith);
        assertThat(dealtWith.why()).isEqualTo("No consent.");
        assertThat(told(dealtWith)).endsWith(What.WITHHELD, What.DEALT_WITH);
        assertThatThrownBy(() -> planned().dealtWith(new DealtWith("staff-nurse", DUE, "Called")))
                .isInstanceOf(Refused.class);
    }

    @Test
    void whatDidNotGoIsSentAgainUnderAnIdOfItsOwnUnlessItMayHaveArrived() {
        Intent rejected = Messages.rejected(DUE, SMS, SMS);
        Intent again = rejected.again("message-2", DUE.plusSeconds(600));

        assertThat(again.id()).isEqualTo("message-2");
        assertThat(again.state()).isEqualTo(Intent.State.PLANNED);
        assertThat(again.purpose().expiresAt()).isEqualTo(rejected.purpose().expiresAt());
        assertThat(again.purpose().cause()).isEqualTo(Trigger.BY_STAFF);

        Intent unsure =
                Messages.unsure(DUE, SMS, SMS).withheld(Withheld.TOO_LATE, "Too late.", List.of(), DUE.plusSeconds(60));
        assertThatThrownBy(() -> unsure.again("message-2", DUE.plusSeconds(600)))
                .hasMessageContaining("may have arrived");
        assertThatThrownBy(() -> rejected.again("message-2", DUE.plus(USE))).hasMessageContaining("too late");
        assertThatThrownBy(() -> planned().again("message-2", DUE)).isInstanceOf(Refused.class);
    }
}
