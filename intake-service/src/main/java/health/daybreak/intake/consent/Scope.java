package health.daybreak.intake.consent;

/** What a consent covers. */
public enum Scope {
    TREATMENT_IV,
    TREATMENT_IM,
    TREATMENT_KAP,
    /** That racemic ketamine is used outside of what it is approved for. */
    OFF_LABEL_USE,
    /** Which touch a patient wants during ketamine-assisted psychotherapy: choices, not a yes or no. */
    KAP_TOUCH,
    MESSAGES_EMAIL,
    MESSAGES_SMS,
    MESSAGES_VOICE,
    RESEARCH;

    /** Whether it is only ever signed beside somebody of the clinic, because it is talked through choice by choice. */
    public boolean inPerson() {
        return this == KAP_TOUCH;
    }

    /** Whether it lets the drug be given by one route. */
    public boolean treatment() {
        return switch (this) {
            case TREATMENT_IV, TREATMENT_IM, TREATMENT_KAP -> true;
            case OFF_LABEL_USE, KAP_TOUCH, MESSAGES_EMAIL, MESSAGES_SMS, MESSAGES_VOICE, RESEARCH -> false;
        };
    }
}
