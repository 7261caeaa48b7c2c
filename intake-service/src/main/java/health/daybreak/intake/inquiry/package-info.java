/** The clinic's public form, and what somebody who asks for treatment agrees to in the same breath. */
@NullMarked
package health.daybreak.intake.inquiry;

import org.jspecify.annotations.NullMarked;
