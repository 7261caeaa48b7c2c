/** Consents by link over HTTP, for the patient who opened one. */
@NullMarked
package health.daybreak.intake.consent.link.web;

import org.jspecify.annotations.NullMarked;
