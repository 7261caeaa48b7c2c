package health.daybreak.treatment.adverse;

/** What happened, as one of a list so that it can be counted; what is not on it is OTHER and said in words. */
public enum Term {
    DISSOCIATION_DISTRESSING,
    ANXIETY_OR_PANIC,
    DIZZINESS,
    NAUSEA,
    VOMITING,
    HEADACHE,
    BLURRED_VISION,
    HYPERTENSION,
    HYPOTENSION,
    TACHYCARDIA,
    BRADYCARDIA,
    ARRHYTHMIA,
    CHEST_PAIN,
    SEDATION,
    HYPOXIA,
    RESPIRATORY_DEPRESSION,
    SYNCOPE,
    FALL,
    SEIZURE,
    ALLERGIC_REACTION,
    INFUSION_SITE_REACTION,
    MANIA,
    PSYCHOSIS,
    SUICIDAL_THOUGHTS_OR_BEHAVIOUR,
    URINARY_SYMPTOMS,
    LIVER_ENZYMES_RAISED,
    COGNITIVE_COMPLAINT,
    MISUSE_OR_CRAVING,
    OTHER
}
