package health.daybreak.standalone.population;

/**
 * Whether somebody comes, and what is in the way when they do: the rates of domain.md 2.8.
 *
 * @param goesOn whether somebody who is helped goes on after the induction
 * @param dosesAfterwards how many more they then want at most
 */
public record Habits(long seed, boolean goesOn, int dosesAfterwards) {

    /** Of visits that were booked. */
    public static final double NO_SHOWS = .065;

    /** Of visits that were booked. */
    public static final double LATE_CANCELS = .06;

    /** Of visits to which somebody came. */
    public static final double PRESSURE_HOLDS = .03;

    /** Of visits to which somebody came. */
    public static final double RIDES_MISSING = .015;

    /** Of courses, at each session of the induction: 8 to 11 % in the whole. */
    public static final double DROP_OUT = .02;

    /** Of people: our own proposal [P], so that a played year has a research stream and people who are not in it. */
    static final double AGREE_TO_RESEARCH = .6;

    /** A rise beyond 30 % of what is usual raises an alarm; the demo's chairs are calm. */
    static final double HIGHEST_RISE = 30;

    private static final double GO_ON = .6;
    private static final int FEWEST_AFTERWARDS = 4;
    private static final int MOST_AFTERWARDS = 12;

    /** What becomes of a visit that was booked. */
    public enum Visit {
        COMES,
        STAYS_AWAY,
        CANCELS_LATE
    }

    /** What the gate finds first. */
    public enum AtGate {
        NOTHING,
        PRESSURE,
        NO_RIDE
    }

    static Habits of(long seed, long person) {
        Draw draw = Draw.of(seed, "habits", person);
        return new Habits(
                Draw.of(seed, "each visit", person).whole(Integer.MAX_VALUE),
                draw.chance(GO_ON),
                FEWEST_AFTERWARDS + draw.whole(MOST_AFTERWARDS - FEWEST_AFTERWARDS + 1));
    }

    /** Whether this person lets researchers hear, without a name, how it went. */
    public boolean agreesToResearch() {
        return Draw.of(seed, "research").chance(AGREE_TO_RESEARCH);
    }

    /** What becomes of the visit that is this person's n-th booked one. */
    public Visit visit(int nth) {
        double which = Draw.of(seed, "visit", nth).share();
        if (which < NO_SHOWS) {
            return Visit.STAYS_AWAY;
        }
        return which < NO_SHOWS + LATE_CANCELS ? Visit.CANCELS_LATE : Visit.COMES;
    }

    /** What the gate finds at this visit. */
    public AtGate atGate(int nth) {
        double which = Draw.of(seed, "gate", nth).share();
        if (which < PRESSURE_HOLDS) {
            return AtGate.PRESSURE;
        }
        return which < PRESSURE_HOLDS + RIDES_MISSING ? AtGate.NO_RIDE : AtGate.NOTHING;
    }

    /** Whether the course ends after so many infusions of the induction, because the person wants no more. */
    public boolean dropsOutAfter(int infusions) {
        return Draw.of(seed, "drop-out", infusions).chance(DROP_OUT);
    }

    /** Whether the telephone is answered when the clinic asks how it is, the n-th time. */
    public boolean answersCall(int nth) {
        return Draw.of(seed, "call", nth).chance(CALLS_ANSWERED);
    }

    /** Not everybody is reached, and what is missing has to show as missing. */
    private static final double CALLS_ANSWERED = .95;
}
