package health.daybreak.scheduling.plan.series;

/** What a start at a place costs beyond what the patient's wishes make of it: a crowded day, another person, a price. */
public interface PlaceExtra {

    /** @param shape the grid's number of the kind of visit */
    int of(int shape, int day, int column);
}
