/** Feeds over HTTP: staff make and revoke them, the gateway opens them. */
@NullMarked
package health.daybreak.scheduling.feed.web;

import org.jspecify.annotations.NullMarked;
