/** Screenings in MongoDB, and the rule table in a file. */
@NullMarked
package health.daybreak.intake.screening.store;

import org.jspecify.annotations.NullMarked;
