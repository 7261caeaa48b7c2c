/** What other services' events do to a patient's stage and story. */
@NullMarked
package health.daybreak.intake.patient.messaging;

import org.jspecify.annotations.NullMarked;
