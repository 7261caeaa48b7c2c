package health.daybreak.notification.hook;

import health.daybreak.notification.receipt.TakeReceipt;
import health.daybreak.notification.reply.TakeText;
import health.daybreak.platform.time.RealTime;
import io.micrometer.core.instrument.MeterRegistry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts together what takes providers' calls in. */
@Configuration(proxyBeanMethods = false)
class HookConfiguration {

    @Bean
    TakeCall takeCall(
            HookSettings settings, ReadNews reading, TakeReceipt receipts, TakeText texts, MeterRegistry meters) {
        return new TakeCall(new CheckCalls(settings), reading, receipts, texts, meters, RealTime::now);
    }
}
