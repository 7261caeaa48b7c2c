package health.daybreak.intake.sheet.store;

import health.daybreak.intake.DataFile;
import health.daybreak.intake.sheet.SheetForm;

/** What is asked around a session, in a file. */
public final class SheetFormFile {

    private SheetFormFile() {}

    /** Reads the file; throws {@link IllegalStateException} when it is missing or not understood. */
    public static SheetForm read() {
        return DataFile.read("sheet/questions.json", SheetForm.class);
    }
}
