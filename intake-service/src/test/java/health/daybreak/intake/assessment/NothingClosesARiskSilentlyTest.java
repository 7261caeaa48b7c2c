package health.daybreak.intake.assessment;

import static health.daybreak.intake.assessment.RiskFixture.HIGH;
import static health.daybreak.intake.assessment.RiskFixture.NONE;
import static health.daybreak.intake.assessment.RiskFixture.phq9;
import static health.daybreak.intake.patient.PatientFixture.NOON;
import static org.assertj.core.api.Assertions.assertThat;

import health.daybreak.events.patients.RiskDecided;
import health.daybreak.intake.patient.PersonName;
import health.daybreak.intake.patient.UpdateContact;
import health.daybreak.platform.aggregate.Refused;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

/** A flag is closed by a prescriber's decision and by nothing else. */
class NothingClosesARiskSilentlyTest {

    /** What may happen around a flag in a clinic's life, but for the decision itself. */
    enum Happening {
        A_GOOD_SCREENER,
        A_GOOD_QUESTIONNAIRE,
        ANOTHER_HIGH_SCREENER,
        SOMEBODY_TAKES_CHARGE,
        A_DAY_PASSES,
        A_YEAR_PASSES,
        THE_NAME_CHANGES,
        SOMEBODY_DECIDES_WITHOUT_A_PLAN
    }

    @Property(tries = 300)
    void whateverHappensTheFlagStaysOpenUntilItIsDecided(@ForAll @Size(max = 12) List<Happening> happenings) {
        RiskFixture clinic = new RiskFixture();
        clinic.answers("flag", "C-SSRS", HIGH, NOON);
        Instant now = NOON;
        for (int turn = 0; turn < happenings.size(); turn++) {
            now = now.plusSeconds(60);
            now = happen(clinic, happenings.get(turn), turn, now);
            assertThat(clinic.assessments.withOpenRisk())
                    .as("after %s", happenings.subList(0, turn + 1))
                    .anyMatch(open -> open.id().equals("flag"));
        }
        assertThat(clinic.told(RiskDecided.class)).isEmpty();
    }

    private static Instant happen(RiskFixture clinic, Happening happening, int turn, Instant now) {
        Instant then =
                switch (happening) {
                    case A_DAY_PASSES -> now.plus(Duration.ofDays(1));
                    case A_YEAR_PASSES -> now.plus(Duration.ofDays(365));
                    default -> now;
                };
        try {
            switch (happening) {
                case A_GOOD_SCREENER -> clinic.answers("s" + turn, "C-SSRS", NONE, now);
                case A_GOOD_QUESTIONNAIRE -> clinic.answers("q" + turn, "PHQ-9", phq9(0, 0), now);
                case ANOTHER_HIGH_SCREENER -> clinic.answers("h" + turn, "C-SSRS", HIGH, now);
                case SOMEBODY_TAKES_CHARGE -> clinic.takesCharge("flag", now);
                case A_DAY_PASSES, A_YEAR_PASSES -> clinic.clockReaches(then);
                case THE_NAME_CHANGES -> rename(clinic, now);
                case SOMEBODY_DECIDES_WITHOUT_A_PLAN ->
                    new DecideRisk(clinic.assessments, RiskFixture.ANYBODY)
                            .decide(
                                    "amara",
                                    "flag",
                                    null,
                                    new RiskDecision("staff-prescriber", now, RiskVerdict.SAFE_TO_CONTINUE, ""));
            }
        } catch (Refused outOfTurn) {
            assertThat(outOfTurn.code()).startsWith(outOfTurn.code().startsWith("plan") ? "plan-missing" : "risk-");
        }
        return then;
    }

    private static void rename(RiskFixture clinic, Instant now) {
        var amara = clinic.patients.get("amara").state();
        PersonName other = new PersonName("Amara", "Lind" + now.toEpochMilli(), null);
        new UpdateContact(clinic.patients).update("amara", null, other, amara.contact(), amara.particulars(), now);
    }

    @Test
    void whoAnswersTheSameQuestionnaireAgainUnderItsIdIsRefusedAndTheFlagStays() {
        RiskFixture clinic = new RiskFixture();
        clinic.answers("flag", "C-SSRS", HIGH, NOON);
        RiskFixture.refused("aggregate-exists", () -> clinic.answers("flag", "C-SSRS", NONE, NOON.plusSeconds(1)));
        assertThat(clinic.assessments.withOpenRisk()).hasSize(1);
    }
}
