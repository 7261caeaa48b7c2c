/** What other services said about patients, courses and staff, as far as the chair needs it. */
@NullMarked
package health.daybreak.treatment.facts;

import org.jspecify.annotations.NullMarked;
