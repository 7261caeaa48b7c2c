/** The desk's inbox. */
@NullMarked
package health.daybreak.notification.reply.web;

import org.jspecify.annotations.NullMarked;
