package health.daybreak.treatment.gate;

import static health.daybreak.treatment.gate.GateFixture.with;
import static org.assertj.core.api.Assertions.assertThat;

import health.daybreak.treatment.limits.TestLimits;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What was taken today, and who and what is at hand. */
class HelpAtHandTest {

    private final MedicinesCheck medicines = new MedicinesCheck(TestLimits.SHIPPED);
    private final RoomChecks room = new RoomChecks();

    @ParameterizedTest(name = "sedative {0}, stimulant {1}, pressure medicine skipped {2}: {3}, overridable by {4}")
    @CsvSource({
        "false, false, false, GO, NOBODY",
        "true, false, false, HOLD, PRESCRIBER",
        "false, true, false, HOLD, PRESCRIBER",
        "false, false, true, HOLD, PRESCRIBER",
        ", false, false, HOLD, NOBODY",
        "true, , false, HOLD, NOBODY",
        "false, false, , HOLD, NOBODY"
    })
    void whatWasTakenOrLeftOutIsAPrescribersToDecideAndWhatWasNotAskedIsAsked(
            @Nullable Boolean sedative,
            @Nullable Boolean stimulant,
            @Nullable Boolean skipped,
            Verdict verdict,
            Authority authority) {
        Finding finding = medicines.look(with(said(new MedicinesToday(sedative, stimulant, skipped), null)));

        assertThat(finding.verdict()).isEqualTo(verdict);
        assertThat(finding.overridableBy()).isEqualTo(authority);
    }

    @Test
    void everyReasonIsSaid() {
        assertThat(medicines
                        .look(with(said(new MedicinesToday(true, true, true), null)))
                        .why())
                .isEqualTo("A sedative in the last 12 h: less effect, more sedation; a stimulant or decongestant today:"
                        + " pressure and pulse; a blood pressure medicine was not taken");
    }

    @ParameterizedTest(name = "at hand {0}: {1}")
    @CsvSource({"true, GO", "false, STOP", ", HOLD"})
    void withoutHelpAtHandThereIsNoDoseWhoeverAsks(@Nullable Boolean atHand, Verdict verdict) {
        Gate gate = with(said(null, new Room(atHand, atHand)));

        assertThat(room.team(gate))
                .extracting(Finding::verdict, Finding::overridableBy)
                .containsExactly(verdict, Authority.NOBODY);
        assertThat(room.equipment(gate))
                .extracting(Finding::verdict, Finding::overridableBy)
                .containsExactly(verdict, Authority.NOBODY);
    }

    @Test
    void whatIsAskedOneByOneAddsUp() {
        GateAnswers first = said(new MedicinesToday(true, null, null), new Room(true, null));
        GateAnswers then = said(new MedicinesToday(null, false, false), new Room(null, true));

        assertThat(then.over(first).medicines()).isEqualTo(new MedicinesToday(true, false, false));
        assertThat(then.over(first).room()).isEqualTo(new Room(true, true));
    }

    private static GateAnswers said(@Nullable MedicinesToday taken, @Nullable Room room) {
        return new GateAnswers(
                null, null, null, null, null, null, null, null, null, null, null, null, null, taken, room);
    }
}
