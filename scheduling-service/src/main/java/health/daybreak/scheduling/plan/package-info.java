/** Finds the best places for a series of sessions; exact, and free of framework and storage. */
@NullMarked
package health.daybreak.scheduling.plan;

import org.jspecify.annotations.NullMarked;
