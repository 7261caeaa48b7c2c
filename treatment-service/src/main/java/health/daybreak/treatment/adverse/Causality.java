package health.daybreak.treatment.adverse;

/** How likely the drug brought it about, in the words of WHO-UMC. */
public enum Causality {
    CERTAIN,
    PROBABLE,
    POSSIBLE,
    UNLIKELY,
    UNRELATED,
    UNASSESSABLE
}
