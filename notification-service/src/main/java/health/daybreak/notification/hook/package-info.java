/** What providers call in: that the call is theirs, fresh and new is checked before a word of it is read. */
@NullMarked
package health.daybreak.notification.hook;

import org.jspecify.annotations.NullMarked;
