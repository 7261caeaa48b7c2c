package health.daybreak.reporting.rebuild.web;

import health.daybreak.platform.aggregate.Cause;
import health.daybreak.platform.audit.NoPatientData;
import health.daybreak.platform.security.Roles;
import health.daybreak.reporting.projection.GenerationStore;
import health.daybreak.reporting.projection.Generations;
import health.daybreak.reporting.projection.Generations.Building;
import health.daybreak.reporting.projection.Generations.Finished;
import health.daybreak.reporting.rebuild.StartRebuild;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Rebuilding the projections of all clinics of the installation. */
@RestController
class RebuildController {

    private final StartRebuild startRebuild;
    private final GenerationStore generations;
    private final Clock clock;

    RebuildController(StartRebuild startRebuild, GenerationStore generations, Clock clock) {
        this.startRebuild = startRebuild;
        this.generations = generations;
        this.clock = clock;
    }

    /** Where a rebuild stands. */
    enum RebuildState {
        /** The very first generation is being built; there are no figures yet. */
        BUILDING_FIRST,
        /** Figures of the generation before are served while the next is being built. */
        REBUILDING,
        /** No rebuild is under way. */
        IDLE
    }

    /** The rebuild under way, if one is, and the one that ended last, if any has. */
    record RebuildView(
            RebuildState state,
            @Nullable Integer servedGeneration,
            @Nullable Building rebuild,
            @Nullable Finished last) {

        static RebuildView of(Generations generations) {
            return new RebuildView(
                    state(generations), generations.serving(), generations.building(), generations.last());
        }

        private static RebuildState state(Generations generations) {
            if (generations.serving() == null) {
                return RebuildState.BUILDING_FIRST;
            }
            return generations.building() == null ? RebuildState.IDLE : RebuildState.REBUILDING;
        }
    }

    @PostMapping("/api/reporting/rebuild")
    @ResponseStatus(HttpStatus.ACCEPTED)
    @RolesAllowed(Roles.MANAGER)
    @NoPatientData
    RebuildView start() {
        return RebuildView.of(startRebuild.start(Cause.current().actorId(), clock.instant()));
    }

    @GetMapping("/api/reporting/rebuild")
    @RolesAllowed({Roles.MANAGER, Roles.PRESCRIBER, Roles.ANALYST})
    @NoPatientData
    RebuildView progress() {
        return RebuildView.of(generations.read());
    }
}
