/** How a patient gets home after a session, as they say it themselves by a link. */
@NullMarked
package health.daybreak.treatment.ride;

import org.jspecify.annotations.NullMarked;
