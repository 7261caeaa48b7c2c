package health.daybreak.treatment.ledger;

/** How something came to be gone. */
public enum LossKind {
    THEFT,
    SIGNIFICANT_LOSS,
    /** Broken or spilled before witnesses: no report of theft or loss is due. */
    BREAKAGE;

    /** Whether the clocks of 21 CFR 1301.76(b) run. */
    public boolean reportable() {
        return this != BREAKAGE;
    }
}
