package health.daybreak.reporting.safety;

/** The figures of safety. Those of a kind are asked for with the kind, in the words of the events. */
public enum SafetyFigure {
    /** Adverse events; of a kind: those of one grade by CTCAE, 1 to 5. */
    ADVERSE_EVENT,
    /** Adverse events that are serious as ICH E2A counts it. */
    SERIOUS_ADVERSE_EVENT,
    /** Sessions with a dose in which severe hypertension was confirmed. */
    SEVERE_HYPERTENSION,
    /** Patients who were given a dose, and had such a session at least once. */
    PATIENT_WITH_SEVERE_HYPERTENSION,
    /** Sessions with a dose in which this alert was raised. */
    ALERT,
    /** Visits that the gate held or stopped; of a kind: for this check. */
    HELD,
    /** Visits in which a prescriber answered for what the gate had found; of a kind: for this check. */
    GATE_OVERRIDDEN,
    /** Screenings that found somebody eligible although a rule spoke against it; of a kind: this rule. */
    RULE_OVERRIDDEN,
    /** Visits that ended early; of a kind: for this reason. */
    ABORTED,
    /** Patients in treatment for whom this long-term check is due. */
    CHECK_DUE
}
