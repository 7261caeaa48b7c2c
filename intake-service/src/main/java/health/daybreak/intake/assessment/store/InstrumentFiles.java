package health.daybreak.intake.assessment.store;

import health.daybreak.intake.DataFile;
import health.daybreak.intake.assessment.Instrument;
import health.daybreak.intake.assessment.Instruments;
import java.util.List;

/** The instruments' definitions, one file each; an earlier version that scores were made with stays before the later. */
public final class InstrumentFiles {

    private static final List<String> FILES = List.of(
            "phq-9",
            "gad-7",
            "c-ssrs",
            "c-ssrs-2",
            "audit-c",
            "pcl-5",
            "who-5",
            "madrs",
            "qids-sr16",
            "cadss-6",
            "moaa-s",
            "bpic-ss",
            "check-in");

    private InstrumentFiles() {}

    /** Reads all definitions; throws {@link IllegalStateException} when one is missing or not understood. */
    public static Instruments read() {
        return new Instruments(FILES.stream()
                .map(file -> DataFile.read("instruments/" + file + ".json", Instrument.class))
                .toList());
    }
}
