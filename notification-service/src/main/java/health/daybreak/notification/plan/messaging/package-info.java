/** Events of other services that plan, move or cancel messages. */
@NullMarked
package health.daybreak.notification.plan.messaging;

import org.jspecify.annotations.NullMarked;
