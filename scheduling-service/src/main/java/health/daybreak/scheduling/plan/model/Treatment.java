package health.daybreak.scheduling.plan.model;

import health.daybreak.scheduling.protocol.Induction;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What is to be planned for a course: its doses with their spacing, and the conversations around them.
 *
 * @param preparation before the first dose, or null when the protocol has none
 * @param integration after each dose, or null when the protocol has none
 */
public record Treatment(
        VisitKind dose,
        Induction induction,
        @Nullable Companion preparation,
        @Nullable Companion integration) {

    /** Doses alone. */
    public static Treatment of(VisitKind dose, Induction induction) {
        return new Treatment(dose, induction, null, null);
    }

    /** What a visit for this part takes. */
    public VisitKind kind(Part part) {
        Companion companion =
                switch (part) {
                    case DOSE -> null;
                    case PREPARATION -> preparation;
                    case INTEGRATION -> integration;
                };
        return companion == null ? dose : companion.kind();
    }

    /** Every kind of visit there is in it. */
    public List<VisitKind> kinds() {
        Stream<VisitKind> conversations = Stream.of(Optional.ofNullable(preparation), Optional.ofNullable(integration))
                .flatMap(Optional::stream)
                .map(Companion::kind);
        return Stream.concat(Stream.of(dose), conversations).distinct().toList();
    }

    /** How many days a plan may touch whose first dose is on one of the first {@code firstWithinDays}. */
    public int horizonDays(int firstWithinDays) {
        return firstWithinDays + induction.withinDays() + (integration == null ? 0 : integration.toDays());
    }
}
