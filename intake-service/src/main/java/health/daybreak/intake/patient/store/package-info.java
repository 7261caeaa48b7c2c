/** Patients in MongoDB. */
@NullMarked
package health.daybreak.intake.patient.store;

import org.jspecify.annotations.NullMarked;
