package health.daybreak.treatment.gate;

import static health.daybreak.treatment.gate.GateFixture.NOW;
import static health.daybreak.treatment.gate.GateFixture.goodPatient;
import static health.daybreak.treatment.gate.GateFixture.nurse;
import static health.daybreak.treatment.gate.GateFixture.prescriber;
import static health.daybreak.treatment.gate.GateFixture.tested;
import static org.assertj.core.api.Assertions.assertThat;

import health.daybreak.treatment.dose.Route;
import health.daybreak.treatment.facts.PatientFacts;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TestsCheckTest {

    private final TestsCheck check = new TestsCheck();

    @ParameterizedTest(name = "an ECG that counts for another {0} s: {1}")
    @CsvSource({"1, GO", "0, HOLD", "-1, HOLD"})
    void aResultCountsUntilItRunsOut(int seconds, Verdict verdict) {
        assertThat(look(goodPatient(Route.IV).after(tested("DONE", NOW.plusSeconds(seconds))))
                        .verdict())
                .isEqualTo(verdict);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            MISSING         | ecg is missing
            ORDERED         | ecg is ordered, and its result is missing
            AWAITING_REVIEW | ecg is out of the ordinary and waits for a prescriber's review
            REPEAT          | ecg must be done again
            SOMETHING_NEW   | ecg ran out on 25 Nov 2026
            """)
    void whatDoesNotCountHoldsAndAPrescriberMayAnswerForIt(String state, String why) {
        Finding finding = look(goodPatient(Route.IV).after(tested(state, NOW.plus(Duration.ofDays(1)))));

        assertThat(finding)
                .extracting(Finding::verdict, Finding::why, Finding::overridableBy)
                .containsExactly(Verdict.HOLD, why, Authority.PRESCRIBER);
    }

    @Test
    void whatIsMerelyRemindedOfHoldsNothing() {
        // The fixture's urinalysis is missing, and blocks nothing.
        assertThat(look(goodPatient(Route.IV)).verdict()).isEqualTo(Verdict.GO);
    }

    @Test
    void testsOfWhichNothingHasArrivedAreNotTakenForDone() {
        assertThat(look(PatientFacts.unknown("patient-1")))
                .extracting(Finding::verdict, Finding::overridableBy)
                .containsExactly(Verdict.HOLD, Authority.NOBODY);
    }

    private Finding look(PatientFacts patient) {
        return check.look(GateFixture.with(new GateFacts(patient, null, nurse(), prescriber(), null)));
    }
}
