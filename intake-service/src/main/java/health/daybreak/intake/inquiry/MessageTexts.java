package health.daybreak.intake.inquiry;

import health.daybreak.intake.consent.ConsentText;
import health.daybreak.intake.consent.ConsentTexts;
import health.daybreak.intake.consent.Scope;
import health.daybreak.intake.consent.Wording;
import health.daybreak.intake.patient.Channel;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The texts that somebody agrees to when they ask for treatment: one for each way of writing to them. */
public final class MessageTexts {

    private static final Map<Scope, Channel> CHANNELS =
            Map.of(Scope.MESSAGES_EMAIL, Channel.EMAIL, Scope.MESSAGES_SMS, Channel.SMS);

    private final ConsentTexts texts;
    private final ZoneId zone;

    /** @param zone whose midnight brings new texts into use */
    public MessageTexts(ConsentTexts texts, ZoneId zone) {
        this.texts = texts;
        this.zone = zone;
    }

    /** A text as it is read before agreeing. */
    public record MessageText(
            Channel channel, String version, String language, String hash, String title, String text) {}

    /** Those in use at this moment, for somebody who speaks this. */
    public List<MessageText> forSpeakerOf(String languageTag, Instant now) {
        return texts.inUseOn(LocalDate.ofInstant(now, zone)).stream()
                .filter(text -> CHANNELS.containsKey(text.scope()))
                .map(text -> of(text, text.forSpeakerOf(languageTag)))
                .toList();
    }

    private static MessageText of(ConsentText text, Wording wording) {
        return new MessageText(
                Objects.requireNonNull(CHANNELS.get(text.scope())),
                text.version(),
                wording.language(),
                wording.hash(),
                wording.title(),
                wording.text());
    }
}
