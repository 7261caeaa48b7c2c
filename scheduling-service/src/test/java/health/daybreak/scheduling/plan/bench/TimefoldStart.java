package health.daybreak.scheduling.plan.bench;

/**
 * A start that the clinic and the patient allow.
 *
 * @param from in quarters of an hour from the first date on
 * @param to when the patient has left
 * @param prescriber who is in the house
 * @param wish what it costs by the patient's wishes
 */
public record TimefoldStart(int day, int column, int quarter, int from, int to, int prescriber, int wish) {}
