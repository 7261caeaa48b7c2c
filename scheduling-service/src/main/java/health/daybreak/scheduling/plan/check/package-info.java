/** Judges any plan by a way of its own: every hard rule, and what the plan costs. Shares no code with the search. */
@NullMarked
package health.daybreak.scheduling.plan.check;

import org.jspecify.annotations.NullMarked;
