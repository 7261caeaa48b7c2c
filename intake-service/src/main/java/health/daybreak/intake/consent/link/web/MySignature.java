package health.daybreak.intake.consent.link.web;

import health.daybreak.intake.consent.Chosen;
import health.daybreak.intake.consent.Drawing;
import health.daybreak.intake.consent.Scope;
import health.daybreak.intake.consent.SignConsent.SignedText;
import health.daybreak.intake.consent.Signature;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A patient signs a text that they read by a link.
 *
 * @param textHash of the words that were shown
 * @param strokes of a drawn signature, each as the points of an SVG polyline in a box of 1000 by 300; left out for a
 *     typed one
 */
record MySignature(
        @NotNull Scope scope,
        @NotBlank @Size(max = 80) String textVersion,
        @NotBlank @Size(max = 8) String language,
        @NotBlank @Size(max = 64) String textHash,
        @Nullable @Size(max = 50) List<Chosen> choices,
        @NotBlank @Size(max = 200) String signedName,
        @Nullable @Size(max = 100) List<@NotNull String> strokes,
        @NotBlank @Size(max = 200) String device) {

    SignedText text() {
        return new SignedText(scope, textVersion, language, textHash, choices == null ? List.of() : choices);
    }

    Signature signature() {
        Drawing drawing = strokes == null ? null : new Drawing(strokes);
        return new Signature(signedName, drawing, device, null, null, null);
    }
}
