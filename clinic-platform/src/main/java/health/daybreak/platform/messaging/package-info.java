/** CloudEvents in and out of Kafka, and what happens to an event that cannot be handled. */
@NullMarked
package health.daybreak.platform.messaging;

import org.jspecify.annotations.NullMarked;
