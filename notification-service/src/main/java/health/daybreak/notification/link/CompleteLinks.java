package health.daybreak.notification.link;

import health.daybreak.events.patients.ConsentSigned;
import health.daybreak.events.patients.PacketSubmitted;
import health.daybreak.events.patients.PatientEvent;
import health.daybreak.events.patients.QuestionsAnswered;
import health.daybreak.platform.aggregate.Received;
import health.daybreak.platform.aggregate.Stored;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Closes a patient's links once what they were made for is done. */
public final class CompleteLinks {

    private final PatientLinks links;

    public CompleteLinks(PatientLinks links) {
        this.links = links;
    }

    /** Hears of a patient. Whatever ends a purpose closes the links that were made for it. */
    public void on(Received<? extends PatientEvent> received) {
        switch (received.data()) {
            case PacketSubmitted done -> complete(done.patientId(), LinkPurpose.PACKET, null, done.submittedAt());
            case ConsentSigned signed -> signed(signed);
            case QuestionsAnswered done -> answered(done);
            case null -> {}
            case PatientEvent other -> {}
        }
    }

    private void answered(QuestionsAnswered done) {
        AskedAround.purposeOf(done)
                .ifPresent(purpose -> complete(done.patientId(), purpose, done.sessionId(), done.answeredAt()));
    }

    /** A link for consents is closed once everything that it names was signed since it was made. */
    private void signed(ConsentSigned signed) {
        for (Stored<PatientLink> stored : links.ofPatient(signed.patientId())) {
            PatientLink link = stored.state();
            if (link.purpose() == LinkPurpose.CONSENT
                    && link.opensAt(signed.signedAt())
                    && !link.madeAt().isAfter(signed.signedAt())) {
                links.change(stored.id(), known -> known.completedIn(signed.scope(), signed.signedAt()));
            }
        }
    }

    /**
     * Closes those made until {@code doneAt} for this purpose. A link that was made later is meant for a next time.
     *
     * @param about only those about this thing, or null for all of the purpose
     */
    public void complete(String patientId, LinkPurpose purpose, @Nullable String about, Instant doneAt) {
        for (Stored<PatientLink> stored : links.ofPatient(patientId)) {
            PatientLink link = stored.state();
            boolean meant = link.purpose() == purpose && (about == null || about.equals(link.about()));
            if (meant && link.opensAt(doneAt) && !link.madeAt().isAfter(doneAt)) {
                links.change(stored.id(), known -> known.completed(doneAt));
            }
        }
    }
}
