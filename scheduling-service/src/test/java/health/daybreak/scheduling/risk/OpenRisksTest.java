package health.daybreak.scheduling.risk;

import static org.assertj.core.api.Assertions.assertThat;

import health.daybreak.events.patients.PatientEvent;
import health.daybreak.events.patients.RiskDecided;
import health.daybreak.events.patients.RiskFlagged;
import health.daybreak.platform.aggregate.Envelope;
import health.daybreak.platform.aggregate.Received;
import health.daybreak.scheduling.Riverside;
import health.daybreak.testkit.InMemoryAggregates;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class OpenRisksTest {

    private static final String PATIENT = "patient-1";

    private final InMemoryRisks risks = new InMemoryRisks();
    private final FollowRisks follow = new FollowRisks(risks);
    private long sequence;

    private static final class InMemoryRisks extends InMemoryAggregates<OpenRisks> implements RisksOfPatients {

        @Override
        public Set<String> flagged() {
            return all().stream()
                    .filter(risk -> risk.state().any())
                    .map(risk -> risk.id())
                    .collect(Collectors.toUnmodifiableSet());
        }
    }

    @Test
    void aRiskIsOpenFromItsFlagUntilAPrescriberFindsItSafeToContinue() {
        hear(flagged("answers-1"));
        assertThat(risks.flagged()).containsExactly(PATIENT);

        hear(decided("answers-1", "HOLD_TREATMENT"));
        assertThat(risks.flagged()).containsExactly(PATIENT);
        hear(decided("answers-1", "SAFE_TO_CONTINUE"));
        assertThat(risks.flagged()).isEmpty();
    }

    @Test
    void ofTwoFlagsOneDecisionLeavesTheOther() {
        hear(flagged("answers-1"));
        hear(flagged("answers-2"));
        hear(flagged("answers-2"));
        hear(decided("answers-2", "SAFE_TO_CONTINUE"));

        assertThat(risks.flagged()).containsExactly(PATIENT);
        hear(decided("answers-1", "SAFE_TO_CONTINUE"));
        assertThat(risks.flagged()).isEmpty();
    }

    private void hear(PatientEvent event) {
        Envelope envelope = new Envelope(
                "event-" + ++sequence,
                "type",
                "/daybreak/intake",
                event.subject(),
                sequence,
                event.key(),
                Riverside.NOW,
                Riverside.CLINIC_ID,
                "intake",
                "correlation",
                null,
                null);
        follow.hear(new Received<>(envelope, event, "{}"));
    }

    private static RiskFlagged flagged(String assessmentId) {
        return new RiskFlagged(
                assessmentId, PATIENT, "HIGH", "PHQ-9 item 9", Riverside.NOW, Riverside.NOW.plusSeconds(900));
    }

    private static RiskDecided decided(String assessmentId, String decision) {
        return new RiskDecided(assessmentId, PATIENT, "HIGH", decision, "staff-prescriber", Riverside.NOW);
    }
}
