package health.daybreak.notification.plan;

import static health.daybreak.notification.channel.Channel.SMS;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What a person should do about a message that did not go, and when there is nothing to do. */
class RemedyTest {

    private static final Instant DUE = Instant.parse("2026-03-12T14:00:00Z");
    private static final Instant START = DUE.plus(Duration.ofHours(24));
    private static final Instant LATER = DUE.plusSeconds(60);

    private static MessagePlan visit(Stage stage) {
        return MessagePlan.announced("session-1", "session-1", "riverside", "patient-1")
                .at(stage, new Appointment(START, START.plusSeconds(7200), ZoneOffset.UTC));
    }

    private static Intent withheld(Withheld code) {
        return Messages.due(DUE.minusSeconds(5), Duration.ofHours(23), SMS).withheld(code, "No.", List.of(), DUE);
    }

    private static Optional<Remedy.Todo> todo(MessagePlan plan, Intent intent, Instant now) {
        return Remedy.of(plan, intent, now).map(Remedy::todo);
    }

    @ParameterizedTest
    @EnumSource(Withheld.class)
    void whateverTheReasonAPersonIsToldWhatToDoUntilTheVisitBegins(Withheld code) {
        Remedy remedy = Remedy.of(visit(Stage.AHEAD), withheld(code), LATER).orElseThrow();

        assertThat(remedy.inWords()).isNotBlank();
        assertThat(remedy.until()).isEqualTo(START);
        assertThat(todo(visit(Stage.AHEAD), withheld(code), START)).isEmpty();
    }

    @Test
    void theReasonSaysWhatToDo() {
        assertThat(todo(visit(Stage.AHEAD), withheld(Withheld.NO_CONSENT), LATER))
                .contains(Remedy.Todo.ASK_FOR_CONSENT);
        assertThat(todo(visit(Stage.AHEAD), withheld(Withheld.NO_CONTACT), LATER))
                .contains(Remedy.Todo.MEND_CONTACT);
        assertThat(todo(visit(Stage.AHEAD), withheld(Withheld.REJECTED), LATER)).contains(Remedy.Todo.MEND_CONTACT);
        assertThat(todo(visit(Stage.AHEAD), withheld(Withheld.UNREACHABLE), LATER))
                .contains(Remedy.Todo.CALL);
    }

    @Test
    void nobodyIsBotheredWithAMessageThatNeedsNoPerson() {
        Intent open = withheld(Withheld.NO_CONSENT);
        Intent heldUntilItExpired = Messages.due(DUE, Duration.ofHours(1), SMS)
                .held(new Hold("staff-nurse", DUE, "In hospital"))
                .withheld(Withheld.TOO_LATE, "Too late.", List.of(), DUE.plusSeconds(3600));
        Intent bookedAtShortNotice = Messages.due(DUE, Duration.ofHours(1), SMS)
                .withheld(Withheld.TOO_LATE, "Too late when planned.", List.of(), DUE);

        assertThat(todo(visit(Stage.OFF), open, LATER)).isEmpty();
        assertThat(todo(visit(Stage.AHEAD), open.dealtWith(new DealtWith("staff-nurse", DUE, "Called")), LATER))
                .isEmpty();
        assertThat(todo(visit(Stage.AHEAD), heldUntilItExpired, DUE.plusSeconds(3600)))
                .isEmpty();
        assertThat(todo(visit(Stage.AHEAD), bookedAtShortNotice, LATER)).isEmpty();
        assertThat(todo(visit(Stage.AHEAD), Messages.due(DUE, Duration.ofHours(1), SMS), LATER))
                .isEmpty();
    }

    @Test
    void aFailureThatWasKeptBeforeReasonsWereIsStillShown() {
        Intent fresh = withheld(Withheld.NO_CONSENT);
        Intent old = new Intent(
                fresh.id(),
                fresh.purpose(),
                fresh.state(),
                fresh.notBefore(),
                0,
                null,
                List.of(),
                fresh.why(),
                DUE,
                Ledger.begunLate(fresh.why(), DUE),
                null,
                null,
                null);

        assertThat(todo(visit(Stage.AHEAD), old, LATER)).contains(Remedy.Todo.CALL);
        assertThat(old.ledger().entries()).singleElement().satisfies(entry -> {
            assertThat(entry.what()).isEqualTo(LedgerEntry.What.BEGUN_LATE);
            assertThat(entry.inWords()).isEqualTo("No.");
        });
    }
}
