/** The ways to reach a person, each behind one port and protected from its provider's bad days. */
@NullMarked
package health.daybreak.notification.channel;

import org.jspecify.annotations.NullMarked;
