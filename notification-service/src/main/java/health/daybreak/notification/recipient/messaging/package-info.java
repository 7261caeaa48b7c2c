/** Contacts and consents as intake tells them. */
@NullMarked
package health.daybreak.notification.recipient.messaging;

import org.jspecify.annotations.NullMarked;
