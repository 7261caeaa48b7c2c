/** Which event leads to which message and when: a table held as data. */
@NullMarked
package health.daybreak.notification.rule;

import org.jspecify.annotations.NullMarked;
