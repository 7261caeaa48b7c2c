/** Who asked for treatment, how they are reached and how far they have come. */
@NullMarked
package health.daybreak.intake.patient;

import org.jspecify.annotations.NullMarked;
