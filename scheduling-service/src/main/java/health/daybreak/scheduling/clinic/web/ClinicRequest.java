package health.daybreak.scheduling.clinic.web;

import health.daybreak.platform.aggregate.Refused;
import health.daybreak.scheduling.clinic.Chair;
import health.daybreak.scheduling.clinic.Clinic;
import health.daybreak.scheduling.clinic.OpenHours;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;

/** A clinic as a manager enters it. */
record ClinicRequest(
        @NotBlank @Size(max = 200) String name,
        @NotBlank @Size(max = 60) String zone,
        @NotNull @Size(max = 50) List<@NotNull OpenHours> openingHours,
        @NotNull @Size(max = 400) List<@NotNull LocalDate> closedOn,
        @NotNull @Size(max = 200) List<@NotNull Chair> chairs,
        @Min(1) @Max(10) int chairsPerNurse) {

    Clinic toClinic() {
        return new Clinic(name, zoneId(), openingHours, closedOn, chairs, chairsPerNurse);
    }

    private ZoneId zoneId() {
        try {
            return ZoneId.of(zone);
        } catch (DateTimeException unknown) {
            throw Refused.unprocessable(
                    "unknown-zone", "There is no time zone of that name; expected one such as America/New_York.");
        }
    }
}
