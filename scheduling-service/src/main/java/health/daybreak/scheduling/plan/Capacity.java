package health.daybreak.scheduling.plan;

import health.daybreak.scheduling.day.Slot;
import health.daybreak.scheduling.plan.grid.ClinicGrid;
import health.daybreak.scheduling.plan.grid.Demand;
import health.daybreak.scheduling.plan.grid.GridVisit;
import health.daybreak.scheduling.plan.grid.Horizon;
import health.daybreak.scheduling.plan.grid.Quarters;
import health.daybreak.scheduling.plan.model.HardRule;
import health.daybreak.scheduling.plan.model.Part;
import health.daybreak.scheduling.plan.model.Situation;
import health.daybreak.scheduling.plan.model.Violation;
import health.daybreak.scheduling.plan.model.VisitKind;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Where single visits of one kind can be in what a clinic has left. Not safe for several threads at once. */
public final class Capacity {

    private final VisitKind kind;
    private final Situation situation;
    private final Map<LocalDate, ClinicGrid> days = new HashMap<>();

    public Capacity(VisitKind kind, Situation situation) {
        this.kind = kind;
        this.situation = situation;
    }

    /** The zone of the clinic. */
    public ZoneId zone() {
        return situation.clinic().zone();
    }

    /** The local time at which this instant is shown on the clinic's wall. */
    public LocalDateTime onTheWall(Instant instant) {
        return LocalDateTime.ofInstant(instant, zone());
    }

    /** A visit that starts then with those people, if that can be. */
    public Optional<Slot> place(Instant startsAt, Team demanded) {
        ClinicGrid day = on(onTheWall(startsAt).toLocalDate());
        Quarters quarters = day.horizon().quarters(0);
        int quarter = quarters.floor(startsAt);
        return quarters.instant(quarter).equals(startsAt)
                ? Optional.ofNullable(slot(day, quarter, demanded))
                : Optional.empty();
    }

    /** Every rule that keeps a visit with those people from starting then; empty when it can. */
    public List<Violation> whyNot(Instant startsAt, Team demanded) {
        ClinicGrid day = on(onTheWall(startsAt).toLocalDate());
        Quarters quarters = day.horizon().quarters(0);
        int quarter = quarters.floor(startsAt);
        return quarters.instant(quarter).equals(startsAt)
                ? day.whyNot(0, 0, quarter, demanded(demanded))
                : List.of(Violation.of(HardRule.ON_THE_GRID, "Sessions start on the quarter of an hour."));
    }

    /** Every visit with those people that could start between these times on the clinic's wall, both included, in order. */
    public Stream<Slot> between(LocalDateTime from, LocalDateTime to, Team demanded) {
        return from.toLocalDate()
                .datesUntil(to.toLocalDate().plusDays(1))
                .flatMap(date -> on(date, demanded))
                .filter(slot -> !onTheWall(slot.startsAt()).isBefore(from)
                        && !onTheWall(slot.startsAt()).isAfter(to));
    }

    /** Every visit that could start on that date, in order. */
    Stream<Slot> on(LocalDate date, Team demanded) {
        ClinicGrid day = on(date);
        return IntStream.range(0, day.horizon().quarters(0).count())
                .mapToObj(quarter -> Optional.ofNullable(slot(day, quarter, demanded)))
                .flatMap(Optional::stream);
    }

    private @Nullable Slot slot(ClinicGrid day, int quarter, Team demanded) {
        GridVisit visit = day.exactly(0, Part.DOSE, 0, 0, quarter, demanded(demanded));
        return visit == null ? null : Slots.of(day.visit("", visit));
    }

    private static Demand demanded(Team team) {
        return new Demand(team.chairId(), team.nurseId(), team.prescriberId(), team.therapistId());
    }

    private ClinicGrid on(LocalDate date) {
        return days.computeIfAbsent(
                date, day -> new ClinicGrid(situation, new Horizon(situation.clinic(), day, day), List.of(kind)));
    }
}
