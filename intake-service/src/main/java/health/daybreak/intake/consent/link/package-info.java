/** Consents that a patient signs alone, by a link. */
@NullMarked
package health.daybreak.intake.consent.link;

import org.jspecify.annotations.NullMarked;
