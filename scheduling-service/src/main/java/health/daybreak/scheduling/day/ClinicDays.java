package health.daybreak.scheduling.day;

import health.daybreak.platform.aggregate.Aggregates;
import health.daybreak.platform.aggregate.Change;
import health.daybreak.platform.aggregate.Refused;
import java.time.LocalDate;
import java.util.Map;
import java.util.function.UnaryOperator;

/** The stored days of all clinics. */
public interface ClinicDays extends Aggregates<ClinicDay> {

    /** The days from {@code first} to {@code last}, both included, on which anything was ever claimed. */
    Map<LocalDate, ClinicDay> between(String clinicId, LocalDate first, LocalDate last);

    /** Changes a day; one on which nothing was ever claimed is opened for it. */
    default void on(String clinicId, LocalDate date, UnaryOperator<ClinicDay> decide) {
        String id = ClinicDay.id(clinicId, date);
        try {
            change(id, day -> Change.to(decide.apply(day)));
            return;
        } catch (Refused refused) {
            if (refused.kind() != Refused.Kind.NOT_FOUND) {
                throw refused;
            }
        }
        Change<ClinicDay> opened = Change.to(decide.apply(ClinicDay.empty(date)));
        try {
            create(id, opened);
        } catch (Refused openedMeanwhile) {
            change(id, day -> Change.to(decide.apply(day)));
        }
    }
}
