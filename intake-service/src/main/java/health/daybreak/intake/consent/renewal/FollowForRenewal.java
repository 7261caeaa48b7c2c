package health.daybreak.intake.consent.renewal;

import health.daybreak.events.ClinicEvent;
import health.daybreak.events.courses.CourseEvent;
import health.daybreak.events.patients.ConsentRevoked;
import health.daybreak.events.patients.ConsentSigned;
import health.daybreak.events.patients.PatientEvent;
import health.daybreak.events.sessions.SessionEvent;
import health.daybreak.intake.patient.Follower;
import health.daybreak.platform.aggregate.Received;
import java.time.InstantSource;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/** Renewals follow what is signed, taken back, ordered and given. */
public final class FollowForRenewal implements Follower {

    private final RenewalBooks books;
    private final RenewalPolicy policy;
    private final InstantSource clock;

    public FollowForRenewal(RenewalBooks books, RenewalPolicy policy, InstantSource clock) {
        this.books = books;
        this.policy = policy;
        this.clock = clock;
    }

    @Override
    public void heardOfPatient(Received<PatientEvent> event) {
        // The events that these books raise themselves come back here and mean nothing.
        follow(event, (book, heard) -> switch (heard) {
            case ConsentSigned signed -> book.with(SignedOnce.from(signed));
            case ConsentRevoked revoked -> book.revoked(revoked.consentId(), revoked.revokedAt());
            case PatientEvent other -> null;
        });
    }

    @Override
    public void heardOfCourse(Received<CourseEvent> event) {
        follow(event, (book, heard) -> changed(book, book.treatments().after(heard)));
    }

    @Override
    public void heardOfSession(Received<SessionEvent> event) {
        follow(event, (book, heard) -> changed(book, book.treatments().after(heard)));
    }

    private static @Nullable RenewalBook changed(RenewalBook book, Treatments after) {
        return after.equals(book.treatments()) ? null : book.with(after);
    }

    private <E extends ClinicEvent> void follow(
            Received<E> event, BiFunction<RenewalBook, E, @Nullable RenewalBook> hears) {
        String patientId = event.envelope().key();
        books.react(patientId, event, (known, heard, envelope) -> {
            RenewalBook after = hears.apply(known == null ? RenewalBook.of(patientId) : known, heard);
            return after == null ? null : after.looked(policy, clock.instant());
        });
    }
}
