/** The review queue over HTTP. */
@NullMarked
package health.daybreak.intake.review.web;

import org.jspecify.annotations.NullMarked;
