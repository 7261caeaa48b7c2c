/** Deliveries kept in the service itself, for demonstrations and tests. */
@NullMarked
package health.daybreak.notification.mailbox;

import org.jspecify.annotations.NullMarked;
