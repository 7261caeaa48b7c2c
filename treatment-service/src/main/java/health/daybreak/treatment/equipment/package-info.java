/** What stands by for an emergency, and that somebody looked at it today. */
@NullMarked
package health.daybreak.treatment.equipment;

import org.jspecify.annotations.NullMarked;
