/** What must be said to whom, when and over which channel, and the proof that it was. */
@NullMarked
package health.daybreak.notification;

import org.jspecify.annotations.NullMarked;
