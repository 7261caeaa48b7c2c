package health.daybreak.intake.consent.pdf;

import java.io.IOException;
import java.io.InputStream;
import org.openpdf.text.Font;
import org.openpdf.text.pdf.BaseFont;

/** The letters of the documents, embedded in each: Latin with all its accents, Greek, Cyrillic, Hebrew. */
final class Fonts {

    private final BaseFont regular = read("LiberationSans-Regular.ttf");
    private final BaseFont bold = read("LiberationSans-Bold.ttf");
    private final BaseFont hand = read("LiberationSerif-Italic.ttf");

    Font text() {
        return new Font(regular, 10.5f);
    }

    Font strong() {
        return new Font(bold, 10.5f);
    }

    Font title() {
        return new Font(bold, 16);
    }

    Font small() {
        return new Font(regular, 8);
    }

    /** For a signature that was typed. */
    Font signature() {
        return new Font(hand, 20);
    }

    private static BaseFont read(String file) {
        try (InputStream stream = Fonts.class.getClassLoader().getResourceAsStream("liberation/" + file)) {
            if (stream == null) {
                throw new IllegalStateException("The font " + file + " is missing");
            }
            return BaseFont.createFont(file, BaseFont.IDENTITY_H, BaseFont.EMBEDDED, true, stream.readAllBytes(), null);
        } catch (IOException unreadable) {
            throw new IllegalStateException("The font " + file + " cannot be read", unreadable);
        }
    }
}
