/** Calls that the desk is asked to make: the last way to reach a patient. */
@NullMarked
package health.daybreak.notification.call;

import org.jspecify.annotations.NullMarked;
