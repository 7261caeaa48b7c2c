package health.daybreak.intake.pdf;

import java.io.IOException;
import java.io.InputStream;
import org.openpdf.text.Font;
import org.openpdf.text.pdf.BaseFont;

/** The letters of the documents, embedded in each: Latin with all its accents, Greek, Cyrillic, Hebrew. */
public final class Fonts {

    /** Printed for a letter that the fonts do not have, so that none is lost without a trace. */
    public static final char UNKNOWN = '\u25a1';

    /** Read when the first document is printed, and shared by all. */
    private static final class Read {
        static final BaseFont REGULAR = read("LiberationSans-Regular.ttf");
        static final BaseFont BOLD = read("LiberationSans-Bold.ttf");
        static final BaseFont HAND = read("LiberationSerif-Italic.ttf");
    }

    public Font text() {
        return new Font(Read.REGULAR, 10.5f);
    }

    public Font strong() {
        return new Font(Read.BOLD, 10.5f);
    }

    public Font title() {
        return new Font(Read.BOLD, 16);
    }

    public Font small() {
        return new Font(Read.REGULAR, 8);
    }

    /** For the heads of small tables. */
    public Font strongSmall() {
        return new Font(Read.BOLD, 8);
    }

    /** For a signature that was typed. */
    public Font signature() {
        return new Font(Read.HAND, 20);
    }

    /** The same text with {@link #UNKNOWN} for each letter that would not be printed. */
    public String printable(String text) {
        StringBuilder printable = new StringBuilder();
        text.codePoints()
                .forEach(letter -> printable.appendCodePoint(
                        letter == '\n' || Read.REGULAR.charExists(letter) ? letter : UNKNOWN));
        return printable.toString();
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
