package health.daybreak.reporting.operations;

/** The figures of operations. Those of a kind are asked for with the kind. */
public enum OperationsFigure {
    /** Patients who came from one stage of the funnel to this one, its kind, and how long it took. */
    STEP,
    /** Appointments at which the patient did not come. */
    NO_SHOW,
    /** Appointments that were cancelled too late for somebody else to have the chair. */
    LATE_CANCEL,
    /** Doses that began soon enough after the appointment, and how long after it. */
    ON_TIME_START,
    /** How long patients were in the clinic, from arrival to discharge; by the way the drug is given, its kind. */
    DWELL,
    /** Offers of a place that came free and how they ended, their kind; of the taken, how long that took. */
    OFFER
}
