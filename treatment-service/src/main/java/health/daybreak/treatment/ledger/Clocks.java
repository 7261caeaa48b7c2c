package health.daybreak.treatment.ledger;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What the law wants by when. Weekends are no business days; federal holidays count, which errs on the early side. */
public record Clocks(LedgerSettings settings) {

    private static final Set<DayOfWeek> WEEKEND = EnumSet.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);

    /**
     * Something to do.
     *
     * @param lossSequence the loss that it is about; null for an inventory
     * @param step what to tell the authority; null for an inventory
     * @param dueOn the last day on which it is in time
     */
    public record Due(@Nullable Long lossSequence, @Nullable ReportStep step, LocalDate dueOn, boolean overdue) {}

    /** When the next inventory is due, if the site keeps a ledger: at once where none was ever taken. */
    public Optional<Due> inventory(Ledger ledger, Instant now, ZoneId zone) {
        if (!ledger.kept()) {
            return Optional.empty();
        }
        LocalDate today = LocalDate.ofInstant(now, zone);
        LocalDate due = ledger.lastInventory()
                .map(last -> LocalDate.ofInstant(last, zone).plusYears(settings.inventoryYears()))
                .orElse(today);
        return Optional.of(new Due(null, null, due, due.isBefore(today)));
    }

    /** What is owed for thefts and losses and not reported yet. */
    public List<Due> reports(Ledger ledger, Instant now, ZoneId zone) {
        LocalDate today = LocalDate.ofInstant(now, zone);
        List<Due> owed = new ArrayList<>();
        for (Loss loss : ledger.losses()) {
            for (ReportStep step : ReportStep.values()) {
                if (!loss.reported().containsKey(step)) {
                    LocalDate due = dueOn(step, LocalDate.ofInstant(loss.discoveredAt(), zone));
                    owed.add(new Due(loss.sequence(), step, due, due.isBefore(today)));
                }
            }
        }
        return owed;
    }

    private LocalDate dueOn(ReportStep step, LocalDate discovered) {
        return switch (step) {
            case FIELD_OFFICE_NOTICE -> businessDaysAfter(discovered);
            case FORM_106 -> discovered.plusDays(settings.form106Days());
        };
    }

    private LocalDate businessDaysAfter(LocalDate day) {
        LocalDate due = day;
        for (int left = settings.noticeBusinessDays(); left > 0; ) {
            due = due.plusDays(1);
            if (!WEEKEND.contains(due.getDayOfWeek())) {
                left--;
            }
        }
        return due;
    }
}
