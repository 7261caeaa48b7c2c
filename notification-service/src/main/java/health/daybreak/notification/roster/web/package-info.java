/** The on-call roster over HTTP. */
@NullMarked
package health.daybreak.notification.roster.web;

import org.jspecify.annotations.NullMarked;
