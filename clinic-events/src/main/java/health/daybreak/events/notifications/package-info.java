/** What was said to a patient, or withheld, and why. */
@NullMarked
package health.daybreak.events.notifications;

import org.jspecify.annotations.NullMarked;
