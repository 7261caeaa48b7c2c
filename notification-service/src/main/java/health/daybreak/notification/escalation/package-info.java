/** A flagged answer and the people who are paged about it, one after the other, until somebody takes charge. */
@NullMarked
package health.daybreak.notification.escalation;

import org.jspecify.annotations.NullMarked;
