/** Where the gateway hands over what providers call in. */
@NullMarked
package health.daybreak.notification.hook.web;

import org.jspecify.annotations.NullMarked;
