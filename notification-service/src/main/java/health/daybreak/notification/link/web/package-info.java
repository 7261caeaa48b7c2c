/** Links over HTTP: staff make and revoke them, the gateway opens them. */
@NullMarked
package health.daybreak.notification.link.web;

import org.jspecify.annotations.NullMarked;
