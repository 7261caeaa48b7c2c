/** The best of all combinations where those that could be are few enough to look at. */
@NullMarked
package health.daybreak.scheduling.plan.exact;

import org.jspecify.annotations.NullMarked;
