package health.daybreak.intake.assessment;

import health.daybreak.platform.aggregate.Refused;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The instruments that this clinic uses: each in its current version, and the earlier ones that scores were made with. */
public final class Instruments {

    public static final String PHQ_9 = "PHQ-9";
    public static final String GAD_7 = "GAD-7";
    public static final String C_SSRS = "C-SSRS";
    public static final String AUDIT_C = "AUDIT-C";

    private final List<Instrument> versions;
    private final Map<String, Instrument> current = new LinkedHashMap<>();

    /** @param versions the earlier version of an instrument before the later one */
    public Instruments(List<Instrument> versions) {
        this.versions = List.copyOf(versions);
        versions.forEach(instrument -> current.put(instrument.id(), instrument));
    }

    /** Each in its current version. */
    public List<Instrument> all() {
        return List.copyOf(current.values());
    }

    /** The instrument of this name; throws {@link Refused} (unprocessable) for one that is not in use. */
    public Instrument named(String id) {
        Instrument instrument = current.get(id);
        if (instrument == null) {
            throw Refused.unprocessable(
                    "unknown-instrument", "There is no such instrument; there are " + current.keySet() + ".");
        }
        return instrument;
    }

    /** The instrument as it was when a score was made with it. */
    public Optional<Instrument> version(String id, String version) {
        return versions.stream()
                .filter(instrument ->
                        instrument.id().equals(id) && instrument.version().equals(version))
                .findFirst();
    }
}
