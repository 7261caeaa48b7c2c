package health.daybreak.intake.assessment.store;

import health.daybreak.intake.DataFile;
import health.daybreak.intake.assessment.Instrument;
import health.daybreak.intake.assessment.Instruments;
import java.util.List;

/** The instruments' definitions, one file each. */
public final class InstrumentFiles {

    private static final List<String> FILES =
            List.of("instruments/phq-9.json", "instruments/gad-7.json", "instruments/c-ssrs.json");

    private InstrumentFiles() {}

    /** Reads all definitions; throws {@link IllegalStateException} when one is missing or not understood. */
    public static Instruments read() {
        return new Instruments(FILES.stream()
                .map(file -> DataFile.read(file, Instrument.class))
                .toList());
    }
}
