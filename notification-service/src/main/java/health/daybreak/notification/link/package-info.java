/** Links that let a patient do one thing without signing in: made, opened, completed, revoked. */
@NullMarked
package health.daybreak.notification.link;

import org.jspecify.annotations.NullMarked;
