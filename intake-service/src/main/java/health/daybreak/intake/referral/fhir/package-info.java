/** Reads what intake uses out of a FHIR R4 bundle; nothing else in Daybreak knows these classes. */
@NullMarked
package health.daybreak.intake.referral.fhir;

import org.jspecify.annotations.NullMarked;
