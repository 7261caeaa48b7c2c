package health.daybreak.intake.letter;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What stands at the head of a clinic's letters.
 *
 * @param address line by line; may be empty
 */
public record Letterhead(
        @NotBlank String name,
        @NotNull List<@NotBlank String> address,
        @Nullable String phone) {

    public Letterhead {
        address = address == null ? List.of() : List.copyOf(address);
    }
}
