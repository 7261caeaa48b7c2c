/** Patients over HTTP. */
@NullMarked
package health.daybreak.intake.patient.web;

import org.jspecify.annotations.NullMarked;
