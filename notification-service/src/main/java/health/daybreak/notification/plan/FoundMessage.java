package health.daybreak.notification.plan;

/** A message and the plan that it belongs to. */
public record FoundMessage(MessagePlan plan, Intent intent) {}
