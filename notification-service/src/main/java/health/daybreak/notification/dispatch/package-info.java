/** Sends what is due, if the law and good manners allow it at that moment. */
@NullMarked
package health.daybreak.notification.dispatch;

import org.jspecify.annotations.NullMarked;
