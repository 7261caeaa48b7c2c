package health.daybreak.treatment.adverse;

/** Why an event is serious, as ICH E2A counts it. */
public enum Seriousness {
    DEATH,
    LIFE_THREATENING,
    HOSPITALISATION,
    DISABILITY,
    CONGENITAL_ANOMALY,
    OTHER_IMPORTANT
}
