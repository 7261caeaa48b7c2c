package health.daybreak.notification.link;

import health.daybreak.platform.aggregate.Cause;
import health.daybreak.platform.aggregate.Refused;
import health.daybreak.platform.aggregate.Stored;
import java.time.Instant;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;

/** Makes a link for a patient; what it returns is the only time that anybody sees it whole. */
public final class MakeLink {

    /** A link and how to open it. */
    public record Made(Stored<PatientLink> link, String url) {

        /** Without the secret, for logs. */
        @Override
        public String toString() {
            return "Made[" + link.id() + "]";
        }
    }

    private final PatientLinks links;
    private final LinkSettings settings;
    private final RandomGenerator random;

    /** @param random cryptographically strong */
    public MakeLink(PatientLinks links, LinkSettings settings, RandomGenerator random) {
        this.links = links;
        this.settings = settings;
        this.random = random;
    }

    /**
     * Earlier links for the same purpose stay open: a message that carries one may still be on its way. Refuses
     * (unprocessable) one for a session that does not say for which.
     */
    public Made make(String patientId, LinkPurpose purpose, @Nullable String about, String by, Instant at) {
        if (purpose.aboutSession() && (about == null || about.isBlank())) {
            throw Refused.unprocessable(
                    "link-about-missing", "Say in about which session a link for " + purpose + " shall be for.");
        }
        LinkToken token = LinkToken.mint(random);
        Stored<PatientLink> link = links.create(
                token.hash(),
                PatientLink.made(
                        Cause.current().clinicId(), patientId, purpose, about, by, at, settings.validFor(purpose)));
        return new Made(link, settings.url(token));
    }
}
