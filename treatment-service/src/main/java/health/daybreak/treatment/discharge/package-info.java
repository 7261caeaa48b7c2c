/** What must be true before a patient goes home. */
@NullMarked
package health.daybreak.treatment.discharge;

import org.jspecify.annotations.NullMarked;
