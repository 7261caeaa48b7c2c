/** What a patient has agreed to in writing, and has taken back. */
@NullMarked
package health.daybreak.intake.consent;

import org.jspecify.annotations.NullMarked;
