/** The best series for one course, exactly: sequences of dates best first, times of day by a dynamic program along each. */
@NullMarked
package health.daybreak.scheduling.plan.series;

import org.jspecify.annotations.NullMarked;
