/** What goes wrong, what the gate and the rules found against a treatment, and which long-term checks are due. */
@NullMarked
package health.daybreak.reporting.safety;

import org.jspecify.annotations.NullMarked;
