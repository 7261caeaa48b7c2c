/** Patients who wait for an earlier or another place, and to whom a freed one is offered: one at a time. */
@NullMarked
package health.daybreak.scheduling.waitlist;

import org.jspecify.annotations.NullMarked;
