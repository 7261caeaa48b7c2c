package health.daybreak.scheduling.protocol;

import java.util.List;

/**
 * What a visit takes, phase by phase. The chair or room is taken from the first phase until it is clean again.
 *
 * @param cleaningMinutes how long the chair stays taken after the patient has left it
 */
public record VisitNeeds(List<VisitPhase> phases, int cleaningMinutes) {

    public VisitNeeds {
        phases = List.copyOf(phases);
        if (phases.isEmpty()) {
            throw new IllegalArgumentException("A visit has at least one phase");
        }
        if (cleaningMinutes < 0 || cleaningMinutes % Protocol.GRID_MINUTES != 0) {
            throw new IllegalArgumentException("Cleaning takes a multiple of " + Protocol.GRID_MINUTES
                    + " minutes, but here it takes " + cleaningMinutes);
        }
    }

    /** A visit with the same people from check-in to discharge. */
    public static VisitNeeds throughout(int minutes, boolean therapist) {
        return new VisitNeeds(List.of(new VisitPhase("visit", minutes, true, null, true, therapist)), 0);
    }

    /** From the patient's arrival to the patient's departure. */
    public int minutes() {
        return phases.stream().mapToInt(VisitPhase::minutes).sum();
    }
}
