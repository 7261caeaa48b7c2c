package health.daybreak.treatment.gate;

/** The checks before a dose, in the order in which people go through them. */
public enum CheckName {
    IDENTITY,
    CONSENT,
    SCREENING,
    COURSE_ORDER,
    CREW,
    TESTS,
    PREPARATION,
    ESCORT,
    FASTING,
    BLOOD_PRESSURE,
    HEART_RATE,
    OXYGEN,
    BREATHING,
    WEIGHT,
    RISK,
    INTOXICATION,
    PREGNANCY,
    NEW_ILLNESS,
    NEW_MEDICINE,
    MEDICINES,
    PSYCHOSIS_OR_MANIA,
    EMERGENCY_TEAM,
    EMERGENCY_EQUIPMENT
}
