/** The board of open escalations, their history, and the monthly proof. */
@NullMarked
package health.daybreak.notification.escalation.web;

import org.jspecify.annotations.NullMarked;
