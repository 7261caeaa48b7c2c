/** Visits as calendars know them. */
@NullMarked
package health.daybreak.notification.invitation;

import org.jspecify.annotations.NullMarked;
