/** The words of the messages, versioned, by language, and what they must not say. */
@NullMarked
package health.daybreak.notification.template;

import org.jspecify.annotations.NullMarked;
