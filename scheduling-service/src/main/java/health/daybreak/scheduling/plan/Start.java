package health.daybreak.scheduling.plan;

import java.time.LocalDateTime;

/**
 * When a session of a series starts.
 *
 * @param number the session's place in the series, from 1
 * @param at on the clinic's wall clock
 */
public record Start(int number, LocalDateTime at) {}
