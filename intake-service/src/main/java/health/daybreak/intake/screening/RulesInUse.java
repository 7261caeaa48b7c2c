package health.daybreak.intake.screening;

/** The rule table that the current clinic goes by: what ships, and what the clinic has changed of it. */
@FunctionalInterface
public interface RulesInUse {

    /** As it is now; what is in force on which day is in it. */
    EligibilityPolicy policy();
}
