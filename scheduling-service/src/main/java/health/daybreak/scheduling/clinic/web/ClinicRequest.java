package health.daybreak.scheduling.clinic.web;

import health.daybreak.platform.aggregate.Refused;
import health.daybreak.scheduling.clinic.Chair;
import health.daybreak.scheduling.clinic.Clinic;
import health.daybreak.scheduling.clinic.OpenHours;
import health.daybreak.scheduling.clinic.Skill;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A clinic as a manager enters it.
 *
 * @param skills what its people may be able to do beyond their roles; leave out to keep the list as it is
 */
record ClinicRequest(
        @NotBlank @Size(max = 200) String name,
        @NotBlank @Size(max = 60) String zone,
        @NotNull @Size(max = 50) List<@NotNull OpenHours> openingHours,
        @NotNull @Size(max = 400) List<@NotNull LocalDate> closedOn,
        @NotNull @Size(max = 200) List<@NotNull Chair> chairs,
        @Min(1) @Max(10) int chairsPerNurse,
        @Nullable @Size(max = 100) List<@NotNull Skill> skills) {

    /** @param kept the list when nothing is said of it */
    Clinic toClinic(List<Skill> kept) {
        return new Clinic(
                name,
                zoneId(),
                openingHours,
                closedOn,
                chairs,
                chairsPerNurse,
                Objects.requireNonNullElse(skills, kept));
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
