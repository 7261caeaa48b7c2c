package health.daybreak.treatment.ledger;

/** What does not add up. */
public enum CaseKind {
    COUNT_DIFFERS,
    CHARTED_WITHOUT_DRAW,
    CHARTED_DIFFERS,
    SYRINGE_NOT_ACCOUNTED_FOR,
    WASTE_NOT_WITNESSED,
    WITNESS_DISAGREES
}
