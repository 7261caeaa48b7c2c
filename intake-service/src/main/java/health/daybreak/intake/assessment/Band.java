package health.daybreak.intake.assessment;

/** A range of totals with a name; both ends belong to it. */
public record Band(String name, int from, int to) {

    boolean holds(int total) {
        return from <= total && total <= to;
    }
}
