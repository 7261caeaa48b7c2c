package health.daybreak.intake.consent;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/**
 * A text in one language, word for word as a patient reads and signs it.
 *
 * @param language as ISO 639-1 has it: en, es
 * @param choices what the text asks the patient to choose; mostly none
 */
public record Wording(String language, String title, String text, List<TextChoice> choices) {

    public Wording {
        choices = List.copyOf(choices);
    }

    /** Everything that is read before signing, in its order: what the hash is taken of and what the document prints. */
    public String exact() {
        StringBuilder exact = new StringBuilder(title).append("\n\n").append(text);
        for (TextChoice choice : choices) {
            exact.append("\n\n").append(choice.question());
            choice.options().forEach(option -> exact.append("\n- ").append(option.words()));
        }
        return exact.append('\n').toString();
    }

    /** SHA-256 of {@link #exact()} in UTF-8, in hexadecimal digits. */
    public String hash() {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(exact().getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java has SHA-256", impossible);
        }
    }
}
