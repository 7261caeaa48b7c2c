package health.daybreak.scheduling.plan.grid;

/**
 * Whom and what a visit should have where that is free; lanes, -1 for no preference.
 *
 * @param turn varies the choice among others who are as good
 */
public record Preferred(int chair, int nurse, int prescriber, int therapist, int turn) {

    /** No preference. */
    public static final Preferred ANYONE =
            new Preferred(GridVisit.NONE, GridVisit.NONE, GridVisit.NONE, GridVisit.NONE, 0);

    /** This person in whatever role the patient has most to do with. */
    public static Preferred person(int lane) {
        return new Preferred(GridVisit.NONE, lane, GridVisit.NONE, lane, 0);
    }

    /** Exactly what this visit has. */
    public static Preferred of(GridVisit visit) {
        return new Preferred(visit.chair(), visit.nurse(), visit.prescriber(), visit.therapist(), 0);
    }

    /** The same preference, and another turn among the others. */
    public Preferred turn(int other) {
        return new Preferred(chair, nurse, prescriber, therapist, other);
    }
}
