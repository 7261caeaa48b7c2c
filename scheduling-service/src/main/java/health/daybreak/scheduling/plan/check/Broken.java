package health.daybreak.scheduling.plan.check;

import health.daybreak.scheduling.plan.model.HardRule;

/** A hard rule that a plan breaks, and whose course it is. */
public record Broken(HardRule rule, String courseId, String sentence) {}
