package health.daybreak.treatment.discharge;

/** What must be true before a patient goes home. */
public enum CriterionName {
    TIME_SINCE_DOSE,
    RECENT_VITALS,
    ALERT,
    ORIENTED,
    DISSOCIATION_GONE,
    BLOOD_PRESSURE,
    OXYGEN,
    WALKS_STEADILY,
    NAUSEA_CONTROLLED,
    DRINKS,
    SCORE,
    NO_RISK_ESCALATION,
    ESCORT_PRESENT,
    INSTRUCTIONS_GIVEN,
    NEXT_VISIT
}
