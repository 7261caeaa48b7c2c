/** Hears from treatment what became of sessions. */
@NullMarked
package health.daybreak.scheduling.course.messaging;

import org.jspecify.annotations.NullMarked;
