package health.daybreak.scheduling.plan.grid;

/** What it costs a visit to have another chair, or another person in one of the roles. */
public record Changes(int chair, int nurse, int prescriber, int therapist) {}
