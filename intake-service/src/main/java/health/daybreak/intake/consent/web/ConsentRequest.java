package health.daybreak.intake.consent.web;

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
 * A patient signs a text.
 *
 * @param language of the wording that was shown; the patient's own when left out
 * @param textHash of the words that were shown
 * @param choices for a text that asks for some
 * @param strokes of a drawn signature, each as the points of an SVG polyline in a box of 1000 by 300; left out for a
 *     typed one
 */
record ConsentRequest(
        @NotNull Scope scope,
        @NotBlank @Size(max = 80) String textVersion,
        @Nullable @Size(max = 8) String language,
        @Nullable @Size(max = 64) String textHash,
        @Nullable @Size(max = 50) List<Chosen> choices,
        @NotBlank @Size(max = 200) String signedName,
        @Nullable @Size(max = 100) List<@NotNull String> strokes,
        @NotBlank @Size(max = 200) String device,
        @Nullable @Size(max = 200) String witness,
        @Nullable @Size(max = 200) String interpreter) {

    SignedText text() {
        return new SignedText(scope, textVersion, language, textHash, choices == null ? List.of() : choices);
    }

    Signature signature(String witnessedBy) {
        Drawing drawing = strokes == null ? null : new Drawing(strokes);
        return new Signature(signedName, drawing, device, witnessedBy, witness, interpreter);
    }
}
