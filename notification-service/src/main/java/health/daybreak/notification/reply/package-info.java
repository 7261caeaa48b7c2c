/** What patients text back: obeyed at once where it is a command, for people at the desk to read where it is words. */
@NullMarked
package health.daybreak.notification.reply;

import org.jspecify.annotations.NullMarked;
