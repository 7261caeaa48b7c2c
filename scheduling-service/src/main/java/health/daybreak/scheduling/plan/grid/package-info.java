/** The clinic as numbers: quarters of an hour by chair and person, and where visits of each kind can start. */
@NullMarked
package health.daybreak.scheduling.plan.grid;

import org.jspecify.annotations.NullMarked;
