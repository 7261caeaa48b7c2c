package health.daybreak.intake.screening;

import health.daybreak.intake.patient.ReferredCondition;

/**
 * A SNOMED CT code that answers a question.
 *
 * @param when whether it must be active, or over
 */
public record DiagnosisCode(String code, String display, When when) {

    /** In which state the diagnosis answers the question. */
    public enum When {
        ACTIVE,
        PAST
    }

    boolean matches(ReferredCondition condition) {
        return code.equals(condition.code()) && condition.active() == (when == When.ACTIVE);
    }
}
