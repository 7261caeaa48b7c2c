package health.daybreak.notification.template;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/**
 * How a clinic signs its messages. A text to a patient must give the clinic's name and how to reach it.
 *
 * @param name must not tell its speciality
 * @param emergency the number to call in an emergency there
 * @param crisisLine the number there for somebody who thinks of ending their life
 */
public record Sender(
        @NotBlank @Size(max = 30) String name,
        @NotBlank @Size(max = 20) String phone,
        @NotBlank @Size(max = 10) String emergency,
        @NotBlank @Size(max = 20) String crisisLine) {}
