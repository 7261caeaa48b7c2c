/** Hands what is heard of patients to every feature that it concerns. */
@NullMarked
package health.daybreak.notification.hear;

import org.jspecify.annotations.NullMarked;
