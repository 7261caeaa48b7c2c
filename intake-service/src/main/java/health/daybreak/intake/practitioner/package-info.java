/** Who works at the clinic as intake has heard, and who is qualified to decide on a day. */
@NullMarked
package health.daybreak.intake.practitioner;

import org.jspecify.annotations.NullMarked;
