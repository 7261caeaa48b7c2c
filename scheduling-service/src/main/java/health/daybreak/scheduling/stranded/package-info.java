/** Booked sessions that no longer fit how the clinic is set up or who is there. */
@NullMarked
package health.daybreak.scheduling.stranded;

import org.jspecify.annotations.NullMarked;
