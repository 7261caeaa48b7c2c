package health.daybreak.intake.consent;

import health.daybreak.platform.aggregate.Refused;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * How a patient signed.
 *
 * @param name of whoever signed, as it was typed: the signature itself where nothing was drawn
 * @param drawing null for a typed signature
 * @param device what it was signed on, in words
 * @param witnessedBy the staff member who was present; null for a patient who signed alone, by a link
 * @param witness somebody else who saw it, by name
 * @param interpreter who put the text into the patient's words, by name or number
 */
public record Signature(
        String name,
        @Nullable Drawing drawing,
        String device,
        @Nullable String witnessedBy,
        @Nullable String witness,
        @Nullable String interpreter) {

    private static final int LONGEST = 200;

    public Signature {
        name = name.strip();
        if (name.isEmpty()
                || Stream.of(name, device, orEmpty(witness), orEmpty(interpreter))
                        .anyMatch(it -> it.length() > LONGEST)) {
            throw Refused.unprocessable(
                    "signature-not-usable",
                    "A signature has the typed name of whoever signs, and its device; each of its words at most "
                            + LONGEST + " characters.");
        }
    }

    /** Whether a hand drew it. */
    public boolean drawn() {
        return drawing != null;
    }

    private static String orEmpty(@Nullable String words) {
        return words == null ? "" : words;
    }
}
