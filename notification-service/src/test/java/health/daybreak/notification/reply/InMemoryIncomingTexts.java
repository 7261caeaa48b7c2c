package health.daybreak.notification.reply;

import health.daybreak.notification.Story;
import health.daybreak.platform.aggregate.Stored;
import health.daybreak.testkit.InMemoryAggregates;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Texts without a store. */
class InMemoryIncomingTexts extends InMemoryAggregates<IncomingText> implements IncomingTexts {

    @Override
    public List<Stored<IncomingText>> open() {
        return all().stream().filter(text -> text.state().open()).toList();
    }

    @Override
    public List<Stored<IncomingText>> settled(@Nullable String patientId) {
        return all().reversed().stream()
                .filter(text -> !text.state().open()
                        && (patientId == null || patientId.equals(text.state().patientId())))
                .toList();
    }

    @Override
    public List<Stored<IncomingText>> since(String number, Instant since) {
        return all().reversed().stream()
                .filter(text -> text.state().number().equals(number)
                        && !text.state().at().isBefore(since))
                .toList();
    }

    @Override
    public List<OfClinic> toAnswer(Instant now) {
        return all().stream()
                .filter(text -> {
                    AutoAnswer answer = text.state().answer();
                    return answer != null && answer.isDue(now);
                })
                .map(text -> new OfClinic(Story.CLINIC, text))
                .toList();
    }
}
