package health.daybreak.reporting.research;

/** Bands of ages as intake tells them, and the wider ones they fall into. */
final class Ages {

    /** Intake groups everybody from this age on; Safe Harbor (45 CFR 164.514(b)(2)(i)(C)) asks for it above 89. */
    private static final int OLDEST = 85;

    private Ages() {}

    /** The band itself, but one for all from 85 on, however old intake says they are. */
    static String ten(String band) {
        return from(band) >= OLDEST ? OLDEST + "+" : band;
    }

    static String wide(String band) {
        int from = from(band);
        if (from >= 65) {
            return "65+";
        }
        if (from >= 45) {
            return "45-64";
        }
        return from >= 18 ? "18-44" : "0-17";
    }

    private static int from(String band) {
        return Integer.parseInt(band.split("[-+]", 2)[0]);
    }
}
