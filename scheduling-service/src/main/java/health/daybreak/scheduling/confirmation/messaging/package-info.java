/** What patients answer to reminders. */
@NullMarked
package health.daybreak.scheduling.confirmation.messaging;

import org.jspecify.annotations.NullMarked;
