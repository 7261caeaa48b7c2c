package health.daybreak.scheduling.risk;

import java.util.List;
import java.util.stream.Stream;

/**
 * The flagged risks of one patient about which no prescriber has decided that it is safe to continue.
 *
 * @param any whether there is one
 * @param assessmentIds the answers that raised them
 */
public record OpenRisks(boolean any, List<String> assessmentIds) {

    /** Nothing is flagged. */
    static final OpenRisks NONE = new OpenRisks(false, List.of());

    public OpenRisks {
        assessmentIds = List.copyOf(assessmentIds);
    }

    OpenRisks with(String assessmentId) {
        return of(Stream.concat(without(assessmentId).assessmentIds().stream(), Stream.of(assessmentId)));
    }

    OpenRisks without(String assessmentId) {
        return of(assessmentIds.stream().filter(open -> !open.equals(assessmentId)));
    }

    private static OpenRisks of(Stream<String> assessmentIds) {
        List<String> open = assessmentIds.toList();
        return new OpenRisks(!open.isEmpty(), open);
    }
}
