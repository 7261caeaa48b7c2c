/** Sends the events that saves left in the documents, in order, until the broker has them. */
@NullMarked
package health.daybreak.platform.outbox;

import org.jspecify.annotations.NullMarked;
