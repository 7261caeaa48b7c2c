/** What the research stream hears: everything from the first event on, in a consumer group of its own. */
@NullMarked
package health.daybreak.reporting.research.messaging;

import org.jspecify.annotations.NullMarked;
