package health.daybreak.scheduling.candidate.web;

import health.daybreak.platform.aggregate.Stored;
import health.daybreak.scheduling.candidate.Candidate;
import health.daybreak.scheduling.candidate.Screening;
import java.time.Instant;
import java.util.Objects;

/** A patient who may start a course. */
record CandidateView(
        String patientId, String screeningId, String indication, Instant eligibleSince, Instant validUntil) {

    static CandidateView of(Stored<Candidate> stored) {
        Candidate candidate = stored.state();
        Screening screening = Objects.requireNonNull(candidate.screening());
        return new CandidateView(
                candidate.patientId(),
                screening.screeningId(),
                screening.indication(),
                screening.decidedAt(),
                screening.validUntil());
    }
}
