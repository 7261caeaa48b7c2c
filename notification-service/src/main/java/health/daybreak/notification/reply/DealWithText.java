package health.daybreak.notification.reply;

import health.daybreak.platform.aggregate.Cause;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Somebody at the desk has dealt with a text. */
@Component
public class DealWithText {

    private final IncomingTexts texts;
    private final Clock clock;

    DealWithText(IncomingTexts texts, Clock clock) {
        this.texts = texts;
        this.clock = clock;
    }

    /**
     * Marks it; refused (conflict) when somebody else was faster. What somebody unknown wrote is forgotten with it: there is
     * no person with whom it could be erased later.
     *
     * @return the patient it came from, if it is one
     */
    public @Nullable String dealWith(String textId, IncomingText.How how) {
        IncomingText dealt = texts.change(
                        textId, text -> text.dealtWith(Cause.current().actorId(), how, clock.instant()))
                .state();
        if (dealt.patientId() == null) {
            texts.forgetForGood(textId);
        }
        return dealt.patientId();
    }
}
