/** The embedded broker: a real Kafka broker and controller in this process, with Daybreak's topics. */
@NullMarked
package health.daybreak.standalone.broker;

import org.jspecify.annotations.NullMarked;
