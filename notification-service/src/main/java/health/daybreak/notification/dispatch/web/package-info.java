/** Why a message was or was not sent, what will become of it, and having it sent at once. */
@NullMarked
package health.daybreak.notification.dispatch.web;

import org.jspecify.annotations.NullMarked;
