package health.daybreak.notification.recipient;

import health.daybreak.testkit.InMemoryAggregates;

/** Recipients without a store. */
public class InMemoryRecipients extends InMemoryAggregates<Recipient> implements Recipients {}
