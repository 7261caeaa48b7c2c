/** Events of patients, courses and staff, taken note of. */
@NullMarked
package health.daybreak.treatment.facts.messaging;

import org.jspecify.annotations.NullMarked;
