/** What providers say later of messages that they had taken. */
@NullMarked
package health.daybreak.notification.receipt;

import org.jspecify.annotations.NullMarked;
