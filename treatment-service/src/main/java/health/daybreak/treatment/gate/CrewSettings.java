package health.daybreak.treatment.gate;

import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.validation.annotation.Validated;

/** Which credentials must be in force on the day, for each duty at the chair; by the names of the staff events. */
@Validated
@ConfigurationProperties("daybreak.treatment.crew")
public record CrewSettings(
        @NotNull List<String> nurse,
        @NotNull List<String> prescriber,
        @NotNull List<String> therapist) {

    public CrewSettings {
        nurse = List.copyOf(nurse);
        prescriber = List.copyOf(prescriber);
        therapist = List.copyOf(therapist);
    }
}
