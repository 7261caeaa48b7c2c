package health.daybreak.notification.receipt;

import health.daybreak.notification.plan.Agenda;
import health.daybreak.notification.plan.MessagePlans;
import health.daybreak.notification.recipient.Recipients;
import java.time.Clock;

/** Takes receipts, for tests. */
public final class Receipts {

    private Receipts() {}

    public static TakeReceipt taker(MessagePlans plans, Recipients recipients, Clock clock) {
        return new TakeReceipt(plans, recipients, new Agenda(), clock);
    }
}
