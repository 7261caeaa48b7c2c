package health.daybreak.intake.erasure;

/** Why a person is erased. A closed list, because a reason in somebody's own words could say who it was. */
public enum ErasureReason {
    /** They asked for it, and no law makes the clinic keep the record. */
    PATIENT_ASKED,
    /** The time for which the record had to be kept is over. */
    RETENTION_OVER,
    /** The record should never have been: a test, a slip, somebody who did not ask for treatment. */
    ENTERED_BY_MISTAKE
}
