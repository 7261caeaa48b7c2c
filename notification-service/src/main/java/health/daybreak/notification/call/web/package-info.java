/** The desk's list of calls. */
@NullMarked
package health.daybreak.notification.call.web;

import org.jspecify.annotations.NullMarked;
