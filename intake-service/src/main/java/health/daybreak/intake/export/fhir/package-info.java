/** A record as a FHIR R4 bundle. */
@NullMarked
package health.daybreak.intake.export.fhir;

import org.jspecify.annotations.NullMarked;
