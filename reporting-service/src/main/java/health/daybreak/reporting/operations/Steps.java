package health.daybreak.reporting.operations;

import health.daybreak.reporting.figures.Case;
import health.daybreak.reporting.figures.Case.Standing;
import health.daybreak.reporting.funnel.Milestone;
import health.daybreak.reporting.funnel.Milestones;
import health.daybreak.reporting.journey.Journey;
import health.daybreak.reporting.session.Session;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** How long patients took from one stage of the funnel to the next. */
final class Steps {

    private final Collection<Journey> journeys;
    private final Milestones milestones;

    Steps(Collection<Journey> journeys, Collection<Session> sessions) {
        this.journeys = journeys;
        this.milestones = new Milestones(sessions);
    }

    /** The stages that one comes to from another. */
    static List<String> names() {
        return Milestone.STAGES.stream().skip(1).map(Milestone::name).toList();
    }

    /**
     * Everybody who reached this stage or the one before it. Whoever reached it at a time that cannot be measured from the
     * stage before, because that is not known or came later, is missing.
     */
    List<Case> to(Milestone stage) {
        Milestone before = Milestone.STAGES.get(Milestone.STAGES.indexOf(stage) - 1);
        return journeys.stream()
                .filter(Journey::counts)
                .flatMap(journey ->
                        step(journey, milestones.at(before, journey), milestones.at(stage, journey)).stream())
                .toList();
    }

    private static Optional<Case> step(Journey journey, @Nullable Instant from, @Nullable Instant to) {
        if (from == null && to == null) {
            return Optional.empty();
        } else if (to == null) {
            return Optional.of(new Case(journey.patientId(), null, from, Standing.NOT_COUNTED));
        } else if (from == null || to.isBefore(from)) {
            return Optional.of(new Case(journey.patientId(), null, to, Standing.MISSING));
        }
        return Optional.of(new Case(
                journey.patientId(),
                null,
                to,
                Standing.COUNTED,
                Duration.between(from, to).toMinutes()));
    }
}
