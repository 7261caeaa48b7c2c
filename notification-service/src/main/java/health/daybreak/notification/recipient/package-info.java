/** How a patient is called and reached, and what the patient agreed to. */
@NullMarked
package health.daybreak.notification.recipient;

import org.jspecify.annotations.NullMarked;
