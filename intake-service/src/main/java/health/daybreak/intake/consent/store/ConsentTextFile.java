package health.daybreak.intake.consent.store;

import health.daybreak.intake.DataFile;
import health.daybreak.intake.consent.ConsentTexts;

/** The consent texts in their versions. */
public final class ConsentTextFile {

    private ConsentTextFile() {}

    /** Reads the file; throws {@link IllegalStateException} when it is missing or not understood. */
    public static ConsentTexts read() {
        return DataFile.read("consent/texts.json", ConsentTexts.class);
    }
}
