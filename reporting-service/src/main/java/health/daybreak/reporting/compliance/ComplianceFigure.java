package health.daybreak.reporting.compliance;

/** The figures of compliance: each counts what went wrong. Those of a kind are asked for with the kind. */
public enum ComplianceFigure {
    /** Flagged answers of which nobody took charge in time, by how urgent they are, and how long it took. */
    ACKNOWLEDGED_LATE,
    /** Flagged answers about which no prescriber has decided, and how long the decisions took. */
    UNDECIDED,
    /** Visits whose note was not signed in time after the dose, and how long it took. */
    UNSIGNED,
    /** Patients in treatment who lack a consent that is due, or whose signature has run out; by what it is to. */
    CONSENT_DUE
}
