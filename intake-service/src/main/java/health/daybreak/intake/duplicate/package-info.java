/** Two records of one person: finding them, and making one of them with its history kept. */
@NullMarked
package health.daybreak.intake.duplicate;

import org.jspecify.annotations.NullMarked;
