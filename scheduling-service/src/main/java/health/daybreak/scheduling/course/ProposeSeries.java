package health.daybreak.scheduling.course;

import health.daybreak.scheduling.clinic.Clinic;
import health.daybreak.scheduling.plan.Series;
import health.daybreak.scheduling.plan.SeriesPlanner;
import health.daybreak.scheduling.plan.Treatments;
import health.daybreak.scheduling.plan.model.Wishes;
import health.daybreak.scheduling.protocol.Protocol;
import health.daybreak.scheduling.protocol.Protocols;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Proposes when the sessions of an induction could be. Claims nothing. */
@Service
public final class ProposeSeries {

    private final Availability availability;
    private final Protocols protocols;
    private final CourseSettings settings;

    ProposeSeries(Availability availability, Protocols protocols, CourseSettings settings) {
        this.availability = availability;
        this.protocols = protocols;
        this.settings = settings;
    }

    /**
     * Refused (422 {@code skill-unknown}) for a skill that the clinic's list does not have.
     *
     * @param from the first local date to try; null, or a day gone by, means today
     * @param skills what people must be able to do besides what the protocol asks
     */
    public Proposals propose(
            String protocolId, @Nullable LocalDate from, Wishes wishes, Set<String> skills, Instant now) {
        Protocol protocol = protocols.inForce(protocolId, LocalDate.ofInstant(now, ZoneOffset.UTC));
        Clinic clinic = availability.clinic();
        clinic.requireKnown(skills);
        SeriesPlanner planner =
                availability.series(clinic, protocol, from, wishes, skills, now).planner();
        return new Proposals(
                planner.propose().stream().map(Series::of).toList(),
                Treatments.of(protocol).horizonDays(settings.firstSessionWithinDays()),
                planner.daysWithRoom());
    }
}
