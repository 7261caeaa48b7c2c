/** The letter to the referrer on paper. */
@NullMarked
package health.daybreak.intake.letter.pdf;

import org.jspecify.annotations.NullMarked;
