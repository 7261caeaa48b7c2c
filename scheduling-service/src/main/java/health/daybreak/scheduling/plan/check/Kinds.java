package health.daybreak.scheduling.plan.check;

import health.daybreak.scheduling.plan.model.Companion;
import health.daybreak.scheduling.plan.model.Treatment;
import health.daybreak.scheduling.plan.model.Visit;
import health.daybreak.scheduling.plan.model.VisitKind;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What a visit takes, by its part in the treatment. */
final class Kinds {

    private Kinds() {}

    static VisitKind of(Visit visit, Treatment treatment) {
        return switch (visit.part()) {
            case DOSE -> treatment.dose();
            case PREPARATION -> of(treatment.preparation());
            case INTEGRATION -> of(treatment.integration());
        };
    }

    private static VisitKind of(@Nullable Companion companion) {
        return Objects.requireNonNull(companion, "a conversation that the treatment does not have")
                .kind();
    }
}
