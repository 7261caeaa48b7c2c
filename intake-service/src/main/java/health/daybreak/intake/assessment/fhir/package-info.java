/** Instruments and what was answered as FHIR questionnaires, responses and observations, in both directions. */
@NullMarked
package health.daybreak.intake.assessment.fhir;

import org.jspecify.annotations.NullMarked;
