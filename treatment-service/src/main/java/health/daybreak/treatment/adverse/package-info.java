/** What went wrong with a patient, how bad it was, what was done, and whom it must be told. */
@NullMarked
package health.daybreak.treatment.adverse;

import org.jspecify.annotations.NullMarked;
