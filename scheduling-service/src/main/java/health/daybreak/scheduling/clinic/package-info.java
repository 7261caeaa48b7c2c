/** One clinic: its zone, opening hours, closed days and chairs. */
@NullMarked
package health.daybreak.scheduling.clinic;

import org.jspecify.annotations.NullMarked;
