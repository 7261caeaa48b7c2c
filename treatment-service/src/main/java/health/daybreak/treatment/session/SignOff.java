package health.daybreak.treatment.session;

import java.util.ArrayList;
import java.util.List;

/**
 * The signed note. It never changes; what is to be said later is added under it, by whom and why.
 *
 * @param amendments oldest first
 */
public record SignOff(Signed signed, String note, List<Amendment> amendments) {

    private static final int MOST = 50;

    public SignOff {
        // Notes from before amendments have none.
        amendments = amendments == null ? List.of() : List.copyOf(amendments);
    }

    /** What was added after the signature. */
    public record Amendment(Signed signed, String text, String reason) {}

    /** Whether as much was added as can be. */
    boolean full() {
        return amendments.size() >= MOST;
    }

    SignOff amended(Amendment amendment) {
        List<Amendment> all = new ArrayList<>(amendments);
        all.add(amendment);
        return new SignOff(signed, note, all);
    }

    SignOff withoutWords() {
        return new SignOff(
                signed,
                Session.ERASED,
                amendments.stream()
                        .map(one -> new Amendment(one.signed(), Session.ERASED, Session.ERASED))
                        .toList());
    }
}
