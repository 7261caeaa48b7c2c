/** Patients in taper or maintenance who have no next session: due, overdue or drifting. Staff decide what to do. */
@NullMarked
package health.daybreak.scheduling.recall;

import org.jspecify.annotations.NullMarked;
