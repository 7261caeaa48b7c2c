package health.daybreak.treatment.gate;

import java.util.Arrays;

/** The bands of the C-SSRS as the wire names them. */
enum RiskBand {
    NONE("no risk found"),
    LOW("low risk"),
    MODERATE("moderate risk"),
    HIGH("high risk"),
    /** A band that this build does not know: never taken for a good one. */
    UNKNOWN("a band that is not known here");

    private final String words;

    RiskBand(String words) {
        this.words = words;
    }

    static RiskBand named(String wireName) {
        return Arrays.stream(values())
                .filter(band -> band.name().equals(wireName))
                .findFirst()
                .orElse(UNKNOWN);
    }

    String words() {
        return words;
    }
}
