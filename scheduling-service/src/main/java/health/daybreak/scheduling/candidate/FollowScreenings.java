package health.daybreak.scheduling.candidate;

import health.daybreak.events.patients.PatientErased;
import health.daybreak.events.patients.PatientEvent;
import health.daybreak.events.patients.PatientMerged;
import health.daybreak.events.patients.PatientScreened;
import health.daybreak.events.patients.ReadinessChanged;
import health.daybreak.events.patients.Reason;
import health.daybreak.platform.aggregate.Change;
import health.daybreak.platform.aggregate.Envelope;
import health.daybreak.platform.aggregate.Received;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Keeps the decision that stands for each patient, which tests are wanted, and whether the record still lives. */
@Service
public final class FollowScreenings {

    private static final String ELIGIBLE = "ELIGIBLE";
    private static final String BLOCK = "BLOCK";

    private final Candidates candidates;

    FollowScreenings(Candidates candidates) {
        this.candidates = candidates;
    }

    /**
     * Takes note of one event of the patients topic. Only screenings, tests, merges and erasures are followed; an event of a
     * type that this build does not know may be about one, so that its place in the order is kept.
     */
    public void hear(Received<PatientEvent> received) {
        if (received.data() instanceof ReadinessChanged) {
            candidates.reactToLatest(received.envelope().key(), received, FollowScreenings::applied);
        } else if (received.data() == null
                || received.data() instanceof PatientScreened
                || received.data() instanceof PatientMerged
                || received.data() instanceof PatientErased) {
            candidates.react(received.envelope().key(), received, FollowScreenings::applied);
        }
    }

    private static @Nullable Change<Candidate> applied(
            @Nullable Candidate candidate, PatientEvent event, Envelope envelope) {
        Candidate known = Objects.requireNonNullElseGet(candidate, () -> Candidate.unknown(envelope.key()));
        return switch (event) {
            case PatientScreened screened -> Change.to(known.screened(screening(screened)));
            case ReadinessChanged changed -> Change.to(known.ready(Readiness.from(changed)));
            case PatientMerged merged -> Change.to(known.mergedInto(merged.intoPatientId()));
            case PatientErased erased -> Change.to(known.erased(erased.erasedAt()));
            case PatientEvent other -> null;
        };
    }

    private static Screening screening(PatientScreened event) {
        List<String> blockedBy = event.reasons().stream()
                .filter(reason -> reason.severity().equals(BLOCK))
                .map(Reason::ruleId)
                .toList();
        return new Screening(
                event.screeningId(),
                event.outcome().equals(ELIGIBLE),
                event.indication(),
                blockedBy,
                event.decidedAt(),
                event.validUntil());
    }
}
