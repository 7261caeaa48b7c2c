/** Referrals that arrive as FHIR bundles; the only place that knows FHIR. */
@NullMarked
package health.daybreak.intake.referral;

import org.jspecify.annotations.NullMarked;
