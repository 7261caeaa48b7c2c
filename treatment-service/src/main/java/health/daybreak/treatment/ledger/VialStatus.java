package health.daybreak.treatment.ledger;

/** Where a vial stands. */
public enum VialStatus {
    SEALED,
    OPEN,
    /** Set apart, not to be given; it still counts until it has left. */
    EXPIRED,
    TRANSFERRED
}
