/** The contract between services: what every event is called, where it travels and what it carries. */
@NullMarked
package health.daybreak.events;

import org.jspecify.annotations.NullMarked;
