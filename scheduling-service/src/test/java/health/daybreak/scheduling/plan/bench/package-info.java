/** Measures the planner beside greedy earliest-fit and beside Timefold, on the same instances; the judge looks at all results. */
@NullMarked
package health.daybreak.scheduling.plan.bench;

import org.jspecify.annotations.NullMarked;
