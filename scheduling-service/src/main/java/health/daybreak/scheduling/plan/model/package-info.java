/** The problem that the planner solves and what it answers, in the words of the clinic; every other package builds on it. */
@NullMarked
package health.daybreak.scheduling.plan.model;

import org.jspecify.annotations.NullMarked;
