/** Questionnaires as data, scored on the server, and the risk that an answer raises. */
@NullMarked
package health.daybreak.intake.assessment;

import org.jspecify.annotations.NullMarked;
