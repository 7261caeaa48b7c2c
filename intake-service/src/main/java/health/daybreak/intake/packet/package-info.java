/** What a patient tells about themselves before the first visit, on pages that a link opens. */
@NullMarked
package health.daybreak.intake.packet;

import org.jspecify.annotations.NullMarked;
