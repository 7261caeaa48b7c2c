/** Screenings, rules and decisions over HTTP. */
@NullMarked
package health.daybreak.intake.screening.web;

import org.jspecify.annotations.NullMarked;
