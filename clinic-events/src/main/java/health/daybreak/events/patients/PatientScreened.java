package health.daybreak.events.patients;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A prescriber decided whether the patient may be treated. The latest screening of a patient stands.
 *
 * @param screeningId this screening
 * @param patientId the patient, without saying who that is
 * @param outcome what the prescriber decided: {@code ELIGIBLE} or {@code DECLINED}
 * @param indication what the treatment is for. Open vocabulary, such as {@code TREATMENT_RESISTANT_DEPRESSION},
 *     {@code DEPRESSION}, {@code ANXIETY}, {@code PTSD}.
 * @param reasons every rule that spoke, whichever way the decision went
 * @param decidedBy the prescriber, by staff id
 * @param decidedAt when it was decided
 * @param validUntil from when on the screening no longer lets anybody be treated
 * @param weightKilograms body weight in kilograms, if it was measured
 * @param heightCentimetres body height in centimetres, if it was measured
 * @param baselinePhq9 PHQ-9 total at screening, 0 to 27, if it was answered
 * @param baselineGad7 GAD-7 total at screening, 0 to 21, if it was answered
 * @param adequateTrials antidepressants of adequate dose and duration that failed in this episode
 */
public record PatientScreened(
        String screeningId,
        String patientId,
        String outcome,
        String indication,
        List<Reason> reasons,
        String decidedBy,
        Instant decidedAt,
        Instant validUntil,
        @Nullable BigDecimal weightKilograms,
        @Nullable BigDecimal heightCentimetres,
        @Nullable Integer baselinePhq9,
        @Nullable Integer baselineGad7,
        int adequateTrials)
        implements PatientEvent {

    /** The wire name. */
    public static final String TYPE = "daybreak.patient.screened.v1";

    @Override
    public String subject() {
        return screeningId;
    }

    @Override
    public String key() {
        return patientId;
    }
}
