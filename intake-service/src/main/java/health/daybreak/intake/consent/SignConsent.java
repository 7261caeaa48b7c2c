package health.daybreak.intake.consent;

import health.daybreak.intake.patient.Contact;
import health.daybreak.intake.patient.Patients;
import health.daybreak.platform.aggregate.Refused;
import health.daybreak.platform.aggregate.Stored;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A patient signs a consent. */
public final class SignConsent {

    /**
     * What the patient had before their eyes and put their name under.
     *
     * @param language of the wording; the patient's own where it is not said
     * @param textHash of the words that were shown, so that what is kept is what was read; null when nobody looked
     */
    public record SignedText(
            Scope scope,
            String version,
            @Nullable String language,
            @Nullable String textHash,
            List<Chosen> choices) {}

    private final Consents consents;
    private final Patients patients;
    private final ConsentTexts texts;
    private final ZoneId zone;

    /** @param zone whose midnight brings new texts into use */
    public SignConsent(Consents consents, Patients patients, ConsentTexts texts, ZoneId zone) {
        this.consents = consents;
        this.patients = patients;
        this.texts = texts;
        this.zone = zone;
    }

    /**
     * Refuses a text that is not in use or not the one that was shown, a choice left open, and a consent to messages of
     * a patient who gave nothing to send them to.
     */
    public Stored<Consent> sign(String id, String patientId, SignedText what, Signature signature, Instant at) {
        Contact contact = patients.living(patientId).state().contact();
        ConsentText text = texts.inUse(what.scope(), what.version(), LocalDate.ofInstant(at, zone));
        Wording wording = what.language() == null ? text.forSpeakerOf(contact.language()) : text.in(what.language());
        requireShown(what, wording);
        text.requireChosen(what.choices());
        Consent.Signing signing =
                new Consent.Signing(text, wording, what.choices(), signature, reach(what.scope(), contact));
        return consents.create(
                id,
                Consent.signed(
                        id, patientId, signing, texts.renewal().validMonths().value(), at));
    }

    private static void requireShown(SignedText what, Wording wording) {
        if (what.textHash() != null && !what.textHash().equals(wording.hash())) {
            throw Refused.conflict(
                    "consent-text-changed",
                    "The words on the screen are not those of this version; read the text again and sign that.",
                    Map.of("version", what.version()));
        }
    }

    private static @Nullable String reach(Scope scope, Contact contact) {
        return switch (scope) {
            case MESSAGES_EMAIL -> required(contact.email(), "an e-mail address");
            case MESSAGES_SMS -> required(contact.mobile(), "a mobile number");
            case MESSAGES_VOICE ->
                required(contact.mobile() == null ? contact.phone() : contact.mobile(), "a telephone number");
            case TREATMENT_IV, TREATMENT_IM, TREATMENT_KAP, OFF_LABEL_USE, KAP_TOUCH, RESEARCH -> null;
        };
    }

    private static String required(@Nullable String reach, String what) {
        if (reach == null) {
            throw Refused.unprocessable(
                    "nothing-to-reach-by",
                    "This consent is given for " + what + ", and the patient gave none; add it to the contact first.");
        }
        return reach;
    }
}
