/** Consents over HTTP. */
@NullMarked
package health.daybreak.intake.consent.web;

import org.jspecify.annotations.NullMarked;
