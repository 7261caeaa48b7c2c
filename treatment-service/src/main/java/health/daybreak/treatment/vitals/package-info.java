/** Vital signs: what is believable, when the next set is due and what raises an alarm. */
@NullMarked
package health.daybreak.treatment.vitals;

import org.jspecify.annotations.NullMarked;
