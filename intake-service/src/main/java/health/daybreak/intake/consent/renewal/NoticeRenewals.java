package health.daybreak.intake.consent.renewal;

import health.daybreak.platform.aggregate.Cause;
import java.time.Instant;
import java.util.List;

/** Time passes, and texts change: what became due by that alone is noticed. */
public final class NoticeRenewals {

    private static final int AT_ONCE = 200;

    private final RenewalBooks books;
    private final RenewalPolicy policy;

    public NoticeRenewals(RenewalBooks books, RenewalPolicy policy) {
        this.books = books;
        this.policy = policy;
    }

    /** Looks at every book whose time has come; says how many there were. */
    public int notice(Instant now) {
        int looked = 0;
        List<RenewalBooks.OfClinic> waiting;
        do {
            waiting = books.toLookAt(now, policy.fingerprint(), AT_ONCE);
            for (RenewalBooks.OfClinic one : waiting) {
                String patientId = one.book().id();
                Cause.ofService("intake", one.clinicId(), "renewals-" + patientId)
                        .run(() -> books.change(patientId, book -> book.looked(policy, now)));
            }
            looked += waiting.size();
        } while (waiting.size() == AT_ONCE);
        return looked;
    }
}
