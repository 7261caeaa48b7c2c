package health.daybreak.intake.assessment;

import health.daybreak.platform.aggregate.Refused;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The instruments that this clinic uses, each in its current version. */
public final class Instruments {

    public static final String PHQ_9 = "PHQ-9";
    public static final String GAD_7 = "GAD-7";
    public static final String C_SSRS = "C-SSRS";

    private final Map<String, Instrument> byId = new LinkedHashMap<>();

    public Instruments(List<Instrument> instruments) {
        instruments.forEach(instrument -> byId.put(instrument.id(), instrument));
    }

    public List<Instrument> all() {
        return List.copyOf(byId.values());
    }

    /** The instrument of this name; throws {@link Refused} (unprocessable) for one that is not in use. */
    public Instrument named(String id) {
        Instrument instrument = byId.get(id);
        if (instrument == null) {
            throw Refused.unprocessable(
                    "unknown-instrument", "There is no such instrument; there are " + byId.keySet() + ".");
        }
        return instrument;
    }
}
