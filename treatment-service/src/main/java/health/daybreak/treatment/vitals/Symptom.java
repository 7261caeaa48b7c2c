package health.daybreak.treatment.vitals;

/** A sign that is an emergency by itself. */
public enum Symptom {
    CHEST_PAIN,
    SEVERE_HEADACHE,
    NEUROLOGICAL_SIGN
}
