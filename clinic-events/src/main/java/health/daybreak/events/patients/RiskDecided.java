package health.daybreak.events.patients;

import java.time.Instant;

/**
 * A prescriber decided about a flagged risk. Until the first decision, and after any but {@code SAFE_TO_CONTINUE}, no dose
 * is given. The latest decision about a flag stands.
 *
 * @param assessmentId the answers that raised the risk
 * @param patientId the patient, without saying who that is
 * @param riskLevel how urgent the flag was: {@code LOW}, {@code MODERATE} or {@code HIGH}
 * @param decision what was decided: {@code SAFE_TO_CONTINUE} with a plan, {@code HOLD_TREATMENT} until decided anew, or
 *     {@code REFER} to others, which holds treatment too
 * @param decidedBy the prescriber, by staff id
 * @param decidedAt when it was decided
 */
public record RiskDecided(
        String assessmentId, String patientId, String riskLevel, String decision, String decidedBy, Instant decidedAt)
        implements PatientEvent {

    /** The wire name. */
    public static final String TYPE = "daybreak.risk.decided.v1";

    @Override
    public String subject() {
        return assessmentId;
    }

    @Override
    public String key() {
        return patientId;
    }
}
