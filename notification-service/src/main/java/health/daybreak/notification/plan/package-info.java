/** The messages planned around one session or course, and what became of each. */
@NullMarked
package health.daybreak.notification.plan;

import org.jspecify.annotations.NullMarked;
