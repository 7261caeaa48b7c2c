/** Whether patients got better: change, response and remission by session. */
@NullMarked
package health.daybreak.reporting.outcomes;

import org.jspecify.annotations.NullMarked;
