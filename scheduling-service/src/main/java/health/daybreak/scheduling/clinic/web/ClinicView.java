package health.daybreak.scheduling.clinic.web;

import health.daybreak.platform.aggregate.Stored;
import health.daybreak.scheduling.clinic.Chair;
import health.daybreak.scheduling.clinic.Clinic;
import health.daybreak.scheduling.clinic.OpenHours;
import java.time.LocalDate;
import java.util.List;

/** A clinic as it is shown. */
record ClinicView(
        String clinicId,
        long version,
        String name,
        String zone,
        List<OpenHours> openingHours,
        List<LocalDate> closedOn,
        List<Chair> chairs,
        int chairsPerNurse) {

    static ClinicView of(Stored<Clinic> stored) {
        Clinic clinic = stored.state();
        return new ClinicView(
                stored.id(),
                stored.version(),
                clinic.name(),
                clinic.zone().getId(),
                clinic.openingHours(),
                clinic.closedOn(),
                clinic.chairs(),
                clinic.chairsPerNurse());
    }
}
