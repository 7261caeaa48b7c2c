package health.daybreak.intake.letter;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * What letters to referrers are made with.
 *
 * @param instruments whose scores are told, in the order of the letter; no other goes in
 * @param letterheads by clinic id
 */
@Validated
@ConfigurationProperties("daybreak.intake.letter")
public record LetterSettings(
        @NotEmpty List<@NotBlank String> instruments,
        @DefaultValue Map<String, @Valid Letterhead> letterheads) {

    public LetterSettings {
        instruments = List.copyOf(instruments);
        letterheads = Map.copyOf(letterheads);
    }

    /** Of this clinic; null for one that prints on paper of its own. */
    public @Nullable Letterhead letterhead(String clinicId) {
        return letterheads.get(clinicId);
    }
}
