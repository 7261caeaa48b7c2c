/** One patient's way through the clinic, put together from events that may come in any order. */
@NullMarked
package health.daybreak.reporting.journey;

import org.jspecify.annotations.NullMarked;
