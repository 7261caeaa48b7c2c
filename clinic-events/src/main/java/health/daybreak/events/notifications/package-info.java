/** What was said to a patient, or withheld, and why; and who was paged about one. */
@NullMarked
package health.daybreak.events.notifications;

import org.jspecify.annotations.NullMarked;
