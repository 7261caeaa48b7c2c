/** Hands what intake has said of patients to every feature that something follows for. */
@NullMarked
package health.daybreak.intake.hear;

import org.jspecify.annotations.NullMarked;
