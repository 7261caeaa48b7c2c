package health.daybreak.notification.hook;

import health.daybreak.notification.receipt.TakeReceipt;
import health.daybreak.notification.reply.TakeText;
import health.daybreak.platform.aggregate.Refused;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.InstantSource;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A provider calls: whatever is wrong with the call, the answer is the same; what is right is dealt with. */
public final class TakeCall {

    private static final Logger log = LoggerFactory.getLogger(TakeCall.class);

    private final CheckCalls checks;
    private final ReadNews reading;
    private final TakeReceipt receipts;
    private final TakeText texts;
    private final MeterRegistry meters;
    private final InstantSource realTime;

    /** @param realTime which no demo moves */
    TakeCall(
            CheckCalls checks,
            ReadNews reading,
            TakeReceipt receipts,
            TakeText texts,
            MeterRegistry meters,
            InstantSource realTime) {
        this.checks = checks;
        this.reading = reading;
        this.receipts = receipts;
        this.texts = texts;
        this.meters = meters;
        this.realTime = realTime;
    }

    /** Deals with it; throws {@link Refused} (unprocessable), always in the same words, when it is not to be believed. */
    public void take(ProviderCall call) {
        Optional<CheckCalls.Fault> fault = checks.fault(call, realTime.instant());
        if (fault.isPresent()) {
            throw refused(call, fault.get());
        }
        ProviderNews news = reading.read(call.body()).orElseThrow(() -> refused(call, CheckCalls.Fault.MALFORMED));
        switch (news) {
            case ProviderNews.OfMessage ofMessage -> receipts.take(call.channel(), ofMessage.news());
            case ProviderNews.OfText ofText -> texts.take(ofText.text());
            case ProviderNews.OfNoConcern nothing -> log.debug("A provider of {} told nothing new", call.channel());
        }
        checks.remember(call);
        count(call, "TAKEN");
    }

    private Refused refused(ProviderCall call, CheckCalls.Fault fault) {
        count(call, fault.name());
        log.warn("A call of the provider of {} was refused: {}", call.channel(), fault);
        return notAccepted();
    }

    /** The one answer to a call that is not taken. */
    public static Refused notAccepted() {
        return Refused.unprocessable(
                "call-not-accepted",
                "This call is not accepted: it is not signed as agreed, not of this moment, or cannot be read.");
    }

    private void count(ProviderCall call, String verdict) {
        meters.counter("daybreak.provider.calls", "channel", call.channel().name(), "verdict", verdict)
                .increment();
    }
}
