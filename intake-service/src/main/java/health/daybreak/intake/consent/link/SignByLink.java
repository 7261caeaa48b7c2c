package health.daybreak.intake.consent.link;

import health.daybreak.intake.consent.Consent;
import health.daybreak.intake.consent.ConsentText;
import health.daybreak.intake.consent.ConsentTexts;
import health.daybreak.intake.consent.Consents;
import health.daybreak.intake.consent.Scope;
import health.daybreak.intake.consent.SignConsent;
import health.daybreak.intake.consent.SignConsent.SignedText;
import health.daybreak.intake.consent.Signature;
import health.daybreak.intake.consent.renewal.Need;
import health.daybreak.intake.consent.renewal.ReadNeeds;
import health.daybreak.platform.aggregate.Ids;
import health.daybreak.platform.aggregate.Refused;
import health.daybreak.platform.aggregate.Stored;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A patient reads and signs what is wanted of them by a link, with nobody of the clinic beside them. */
public final class SignByLink {

    private static final Set<Need.State> OPEN = EnumSet.of(Need.State.NOT_SIGNED, Need.State.DUE, Need.State.DUE_SOON);

    private final SignConsent signConsent;
    private final Consents consents;
    private final ReadNeeds readNeeds;
    private final ConsentTexts texts;
    private final ZoneId zone;

    /** @param zone whose midnight brings new texts into use */
    public SignByLink(
            SignConsent signConsent, Consents consents, ReadNeeds readNeeds, ConsentTexts texts, ZoneId zone) {
        this.signConsent = signConsent;
        this.consents = consents;
        this.readNeeds = readNeeds;
        this.texts = texts;
        this.zone = zone;
    }

    /** The texts that wait for this patient's signature, in the order of the scopes. */
    public List<ConsentText> wanted(Errand errand, Instant now) {
        Set<Scope> scopes = wantedScopes(errand, now);
        return texts.inUseOn(LocalDate.ofInstant(now, zone)).stream()
                .filter(text -> scopes.contains(text.scope()))
                .toList();
    }

    /**
     * Keeps the signature; the same text signed twice by one link is signed once. Refuses what nobody asked for, and
     * whatever {@link SignConsent} refuses.
     */
    public Stored<Consent> sign(Errand errand, SignedText what, Signature signature, Instant at) {
        String id = Ids.derived(errand.patientId(), "by-link", what.scope(), what.version(), errand.linkMadeAt());
        return consents.find(id).orElseGet(() -> {
            if (!wantedScopes(errand, at).contains(what.scope())) {
                throw Refused.unprocessable(
                        "consent-not-asked-for",
                        "This link does not ask for that signature; the clinic can make one that does.",
                        Map.of());
            }
            try {
                return signConsent.sign(id, errand.patientId(), what, signature, at);
            } catch (Refused refused) {
                // Sent from two devices in the same moment: the other one has signed. Any other refusal stands.
                return consents.find(id).orElseThrow(() -> refused);
            }
        });
    }

    /** What the link names and was not signed since it was made, and what a course cannot go on without. */
    private Set<Scope> wantedScopes(Errand errand, Instant now) {
        List<Stored<Consent>> known = consents.ofPatient(errand.patientId());
        Set<Scope> wanted = EnumSet.noneOf(Scope.class);
        wanted.addAll(errand.named());
        known.stream()
                .map(Stored::state)
                .filter(consent -> consent.signedAt().isAfter(errand.linkMadeAt()))
                .map(Consent::scope)
                .forEach(wanted::remove);
        readNeeds.of(errand.patientId(), known, now).stream()
                .filter(need -> need.needed() && OPEN.contains(need.state()))
                .map(Need::scope)
                .forEach(wanted::add);
        wanted.removeIf(Scope::inPerson);
        return wanted;
    }
}
