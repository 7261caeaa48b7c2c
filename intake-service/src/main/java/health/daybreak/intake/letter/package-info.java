/** The letter that tells whoever referred a patient what became of them. */
@NullMarked
package health.daybreak.intake.letter;

import org.jspecify.annotations.NullMarked;
