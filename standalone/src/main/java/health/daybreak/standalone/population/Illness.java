package health.daybreak.standalone.population;

/**
 * How a depression answers to ketamine, as domain.md 2.8 has it: after {@code k} infusions the PHQ-9 is the baseline times
 * {@code 1 - M (1 - e^(-k/tau))}, give or take 1.5 points. Calibrated on 537 patients of 178 clinics (McInnes 2022): 54 %
 * respond, 29 % remit, d is 1.5.
 *
 * @param baseline the PHQ-9 before the first infusion
 * @param anxiety the GAD-7 before the first infusion
 * @param lastingDrop which share of the baseline is gone after many infusions, M; negative when it gets worse
 * @param speed after how many infusions nearly two thirds of that are gone, tau
 * @param anxietyShare which share of that drop the GAD-7 has
 * @param frailty how many times as soon as others this person relapses
 */
public record Illness(
        long seed, int baseline, int anxiety, double lastingDrop, double speed, double anxietyShare, double frailty) {

    /** The lowest and the highest total with which people come. */
    static final int LOWEST_BASELINE = 10;

    static final int HIGHEST_PHQ9 = 27;
    static final int HIGHEST_GAD7 = 21;

    private static final double BASELINE = 17;
    private static final double BASELINE_DEVIATION = 5.2;
    private static final double RESPONDERS = .60;
    private static final double PARTIAL_RESPONDERS = .30;
    private static final double SPEED = 1.5;
    private static final double SPEED_SIGMA = .7;
    private static final double FROM_DAY_TO_DAY = 1.5;

    /** Median 14, quartiles 8 and 17 in 452 patients (IM cohort 2022), with d 1.17 after the induction (Hietamies 2023). */
    private static final double ANXIETY = 13;

    private static final double ANXIETY_DEVIATION = 4.2;

    private static final double RELAPSE_SHAPE = 1.195;
    private static final double RELAPSE_SCALE_WEEKS = 14;

    /** People differ, and as a whole 80 % still keep their response for 4 weeks and 60 % for 8: so the median is a little lower. */
    private static final double FRAILTY = .94;

    private static final double FRAILTY_SIGMA = .5;

    /** The illness of this person of the population with this seed. */
    static Illness of(long seed, long person) {
        Draw draw = Draw.of(seed, "illness", person);
        int baseline = within(draw.normal(BASELINE, BASELINE_DEVIATION), LOWEST_BASELINE, HIGHEST_PHQ9);
        double drop = lastingDrop(draw);
        return new Illness(
                Draw.of(seed, "course of illness", person).whole(Integer.MAX_VALUE),
                baseline,
                within(draw.normal(ANXIETY, ANXIETY_DEVIATION), 0, HIGHEST_GAD7),
                drop,
                draw.logNormal(SPEED, SPEED_SIGMA),
                draw.between(.75, .8),
                draw.logNormal(FRAILTY, FRAILTY_SIGMA));
    }

    private static double lastingDrop(Draw draw) {
        double which = draw.share();
        if (which < RESPONDERS) {
            return draw.normal(.76, .15);
        }
        return which < RESPONDERS + PARTIAL_RESPONDERS ? draw.normal(.28, .15) : draw.normal(-.12, .12);
    }

    /** The PHQ-9 after so many infusions, before any relapse. */
    public int phq9(int infusions) {
        if (infusions == 0) {
            return baseline;
        }
        double noise = Draw.of(seed, "PHQ-9", infusions).normal(0, FROM_DAY_TO_DAY);
        return within(baseline * (1 - drop(infusions)) + noise, 0, HIGHEST_PHQ9);
    }

    /** The GAD-7 after so many infusions. */
    public int gad7(int infusions) {
        if (infusions == 0) {
            return anxiety;
        }
        double noise = Draw.of(seed, "GAD-7", infusions).normal(0, FROM_DAY_TO_DAY);
        return within(anxiety * (1 - anxietyShare * drop(infusions)) + noise, 0, HIGHEST_GAD7);
    }

    /**
     * The PHQ-9 so many weeks after the last of so many infusions. Whoever had responded before that infusion keeps the
     * response until they relapse; each infusion begins that anew.
     */
    public int phq9(int infusions, double weeksLater) {
        int reached = phq9(infusions);
        if (!responds(phq9(infusions - 1))) {
            return reached;
        }
        return weeksLater < weeksUntilRelapse(infusions)
                ? Math.min(reached, baseline / 2)
                : Math.max(reached, relapsed(infusions));
    }

    /** How long the response lasts after the last of so many infusions. */
    double weeksUntilRelapse(int infusions) {
        return Draw.of(seed, "relapse", infusions).weibull(RELAPSE_SHAPE, RELAPSE_SCALE_WEEKS, frailty);
    }

    /** Whether this total is half of the baseline or less. */
    public boolean responds(int total) {
        return 2 * total <= baseline;
    }

    private int relapsed(int infusions) {
        return within(baseline * Draw.of(seed, "relapsed", infusions).between(.6, .95), baseline / 2 + 1, baseline);
    }

    private double drop(int infusions) {
        return lastingDrop * (1 - Math.exp(-infusions / speed));
    }

    private static int within(double value, int low, int high) {
        return (int) Math.clamp(Math.round(value), low, high);
    }
}
