package health.daybreak.notification.call;

import health.daybreak.notification.channel.Channel;
import health.daybreak.notification.plan.MessagePlan;
import health.daybreak.notification.plan.MessagePlans;
import health.daybreak.notification.plan.Receipt.Fate;
import health.daybreak.notification.receipt.MessageNews;
import health.daybreak.notification.receipt.TakeReceipt;
import health.daybreak.platform.aggregate.Cause;
import health.daybreak.platform.aggregate.Refused;
import health.daybreak.platform.aggregate.Stored;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Ends a call: somebody made it, or time did. What became of it is written into the message's plan like any receipt. */
@Component
public class EndCall {

    private static final Logger log = LoggerFactory.getLogger(EndCall.class);

    private final Calls calls;
    private final MessagePlans plans;
    private final TakeReceipt receipts;
    private final Clock clock;

    EndCall(Calls calls, MessagePlans plans, TakeReceipt receipts, Clock clock) {
        this.calls = calls;
        this.plans = plans;
        this.receipts = receipts;
        this.clock = clock;
    }

    /** Somebody called; refused (conflict) when the call needs nobody any more. Returns it as it is now. */
    public Call by(String messageId, boolean reached) {
        Call call = calls.get(messageId).state();
        Call.State how = reached ? Call.State.REACHED : Call.State.NOT_REACHED;
        Instant now = clock.instant();
        if (call.state() == Call.State.OPEN && !holds(messageId, call, now)) {
            end(messageId, Call.State.LAPSED, null, now);
            throw Refused.conflict(
                    "call-not-open", "What was to be said does not hold any more; look at the calendar.", Map.of());
        }
        // First the proof: whoever dies between the two finds the call open and ends it again.
        call.ended(how, Cause.current().actorId(), now);
        tell(messageId, reached ? Fate.DELIVERED : Fate.UNDELIVERED);
        return end(messageId, how, Cause.current().actorId(), now);
    }

    /** Ends what nobody has called in time, and what does not hold any more. */
    @Scheduled(fixedDelayString = "${daybreak.notification.calls.sweep-every:30s}")
    void sweep() {
        Instant now = clock.instant();
        for (Calls.OfClinic open : calls.openOfAll()) {
            String messageId = open.call().id();
            try {
                Cause.ofService("notification", open.clinicId(), messageId).run(() -> {
                    if (!holds(messageId, open.call().state(), now)) {
                        tell(messageId, Fate.UNDELIVERED);
                        end(messageId, Call.State.LAPSED, null, now);
                    }
                });
            } catch (RuntimeException failed) {
                log.error("Call {} could not be ended; it is looked at again", messageId, failed);
            }
        }
    }

    private boolean holds(String messageId, Call call, Instant now) {
        return now.isBefore(call.callBy())
                && plans.ofMessage(messageId)
                        .map(Stored::state)
                        .filter((MessagePlan plan) -> plan.stillHolds(messageId))
                        .isPresent();
    }

    private void tell(String messageId, Fate fate) {
        String reason = fate == Fate.DELIVERED ? null : "NOT_REACHED";
        receipts.take(Channel.VOICE, new MessageNews(messageId, fate, reason, null, null));
    }

    private Call end(String messageId, Call.State how, @Nullable String who, Instant now) {
        return calls.change(messageId, call -> call.ended(how, who, now)).state();
    }
}
