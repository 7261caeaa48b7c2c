/** What patients answer to messages, as far as it takes a consent back. */
@NullMarked
package health.daybreak.intake.consent.messaging;

import org.jspecify.annotations.NullMarked;
