/** The public form over HTTP, for the gateway that shows it. */
@NullMarked
package health.daybreak.intake.inquiry.web;

import org.jspecify.annotations.NullMarked;
