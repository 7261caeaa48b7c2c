package health.daybreak.intake.screening;

import java.util.Locale;

/** Finds a drug's name in what people and records write, for example in "amLODIPine 2.5 MG Oral Tablet". */
final class Drugs {

    private Drugs() {}

    /** Whether {@code written} mentions {@code name} as a word of its own, whatever the case. */
    static boolean mentions(String written, String name) {
        String text = written.toLowerCase(Locale.ROOT);
        String word = name.toLowerCase(Locale.ROOT);
        for (int at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
            if (boundary(text, at - 1) && boundary(text, at + word.length())) {
                return true;
            }
        }
        return false;
    }

    private static boolean boundary(String text, int at) {
        return at < 0 || at >= text.length() || !Character.isLetterOrDigit(text.charAt(at));
    }
}
