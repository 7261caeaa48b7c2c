/** Signed consents as PDF documents. */
@NullMarked
package health.daybreak.intake.consent.pdf;

import org.jspecify.annotations.NullMarked;
