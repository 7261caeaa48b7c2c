/** The messages of a patient, and why each was or was not sent. */
@NullMarked
package health.daybreak.notification.plan.web;

import org.jspecify.annotations.NullMarked;
