/** How a clinic changes its rules: drafted, tried on its patients, published from a day on. */
@NullMarked
package health.daybreak.intake.rulebook;

import org.jspecify.annotations.NullMarked;
