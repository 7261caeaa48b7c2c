package health.daybreak.standalone.cli;

import health.daybreak.standalone.demo.PlayYear;
import java.util.Optional;

/** The options of a demo that plays some months of a clinic's life. */
final class YearOptions {

    private static final String MONTHS = "--months";
    private static final String PATIENTS = "--patients";
    private static final String SEED = "--seed";
    private static final int USUAL_MONTHS = 12;
    private static final int USUAL_PATIENTS = 400;
    private static final int MOST_MONTHS = 24;
    private static final int MOST_PATIENTS = 900;
    private static final long USUAL_SEED = 1;

    private YearOptions() {}

    /** What is to be played; empty when neither months nor patients are asked for. */
    static Optional<PlayYear.Wanted> of(Options options) {
        boolean asked =
                options.value(MONTHS).isPresent() || options.value(PATIENTS).isPresent();
        if (!asked) {
            refuseAlone(options);
            return Optional.empty();
        }
        if (options.has("--empty")) {
            throw new WrongUsage("--empty plays nothing, so it does not go with --months or --patients");
        }
        return Optional.of(new PlayYear.Wanted(
                (int) options.number(MONTHS, 1, MOST_MONTHS, USUAL_MONTHS),
                (int) options.number(PATIENTS, 1, MOST_PATIENTS, USUAL_PATIENTS),
                options.number(SEED, 0, Integer.MAX_VALUE, USUAL_SEED)));
    }

    private static void refuseAlone(Options options) {
        if (options.value(SEED).isPresent() || options.has("--stop")) {
            throw new WrongUsage("--seed and --stop go with --months or --patients only");
        }
    }
}
