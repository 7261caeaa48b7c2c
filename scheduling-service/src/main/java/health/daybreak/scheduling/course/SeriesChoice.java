package health.daybreak.scheduling.course;

import java.util.List;

/**
 * Places that a person chose for sessions in order, with the conversations that belong to them; no places means the best
 * there are.
 */
public record SeriesChoice(List<SlotWish> slots, List<VisitWish> conversations) {

    /** The best there are. */
    public static final SeriesChoice BEST = new SeriesChoice(List.of(), List.of());

    public SeriesChoice {
        slots = List.copyOf(slots);
        conversations = List.copyOf(conversations);
    }
}
