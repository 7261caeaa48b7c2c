package health.daybreak.intake.consent.renewal;

import health.daybreak.intake.consent.Consent;
import health.daybreak.platform.aggregate.Stored;
import java.time.Instant;
import java.util.List;

/** What a patient must sign, for people to read. */
public final class ReadNeeds {

    private final RenewalBooks books;
    private final RenewalPolicy policy;

    public ReadNeeds(RenewalBooks books, RenewalPolicy policy) {
        this.books = books;
        this.policy = policy;
    }

    /** @param consents of this patient, as they are stored: what was signed a moment ago counts at once */
    public List<Need> of(String patientId, List<Stored<Consent>> consents, Instant now) {
        Treatments treatments =
                books.find(patientId).map(book -> book.state().treatments()).orElse(Treatments.NONE);
        return policy.needs(consents.stream().map(SignedOnce::from).toList(), treatments, now);
    }
}
