/** What a patient is asked by a link around one session: before it, and on the morning after. */
@NullMarked
package health.daybreak.intake.sheet;

import org.jspecify.annotations.NullMarked;
