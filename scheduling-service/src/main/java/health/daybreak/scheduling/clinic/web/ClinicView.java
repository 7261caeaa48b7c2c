package health.daybreak.scheduling.clinic.web;

import health.daybreak.platform.aggregate.Stored;
import health.daybreak.scheduling.clinic.Chair;
import health.daybreak.scheduling.clinic.Clinic;
import health.daybreak.scheduling.clinic.OpenHours;
import health.daybreak.scheduling.clinic.Skill;
import health.daybreak.scheduling.stranded.StrandedSession;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A clinic as it is shown.
 *
 * @param stranded booked sessions that do not fit it; only in the answer to a change
 */
record ClinicView(
        String clinicId,
        long version,
        String name,
        String zone,
        List<OpenHours> openingHours,
        List<LocalDate> closedOn,
        List<Chair> chairs,
        int chairsPerNurse,
        List<Skill> skills,
        @Nullable List<StrandedSession> stranded) {

    static ClinicView of(Stored<Clinic> stored, @Nullable List<StrandedSession> stranded) {
        Clinic clinic = stored.state();
        return new ClinicView(
                stored.id(),
                stored.version(),
                clinic.name(),
                clinic.zone().getId(),
                clinic.openingHours(),
                clinic.closedOn(),
                clinic.chairs(),
                clinic.chairsPerNurse(),
                clinic.skills(),
                stranded);
    }
}
