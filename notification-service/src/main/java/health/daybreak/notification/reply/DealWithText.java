package health.daybreak.notification.reply;

import health.daybreak.notification.escalation.TakeChargeOfText;
import health.daybreak.platform.aggregate.Cause;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Somebody at the desk has dealt with a text. */
@Component
public class DealWithText {

    private final IncomingTexts texts;
    private final TakeChargeOfText charge;
    private final Clock clock;

    DealWithText(IncomingTexts texts, TakeChargeOfText charge, Clock clock) {
        this.texts = texts;
        this.charge = charge;
        this.clock = clock;
    }

    /**
     * Marks it; refused (conflict) when somebody else was faster. What somebody unknown wrote is forgotten with it: there is
     * no person with whom it could be erased later.
     *
     * @param treats whether whoever deals with it treats patients, and so takes charge of what people were paged about; a
     *     text that the desk has dealt with still wants a clinician
     * @return the patient it came from, if it is one
     */
    public @Nullable String dealWith(String textId, IncomingText.How how, boolean treats) {
        IncomingText dealt = texts.change(
                        textId, text -> text.dealtWith(Cause.current().actorId(), how, clock.instant()))
                .state();
        if (treats && dealt.urgent()) {
            charge.ofTextIfPaged(textId);
        }
        if (dealt.patientId() == null) {
            texts.forgetForGood(textId);
        }
        return dealt.patientId();
    }
}
