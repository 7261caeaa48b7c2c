package health.daybreak.treatment.gate;

/**
 * What one check says.
 *
 * @param why in words
 * @param source on whose word, or which rule
 * @param overridableBy whose word may stand against a hold or stop
 */
public record Finding(CheckName check, Verdict verdict, String why, String source, Authority overridableBy) {

    public static Finding go(CheckName check, String why, String source) {
        return new Finding(check, Verdict.GO, why, source, Authority.NOBODY);
    }

    /** Not now; a prescriber may decide otherwise. */
    public static Finding hold(CheckName check, String why, String source) {
        return new Finding(check, Verdict.HOLD, why, source, Authority.PRESCRIBER);
    }

    /** Do not dose; a prescriber may decide otherwise. */
    public static Finding stop(CheckName check, String why, String source) {
        return new Finding(check, Verdict.STOP, why, source, Authority.PRESCRIBER);
    }

    /** Nobody has said: a hold that nobody can override, because the answer is to ask. */
    public static Finding unknown(CheckName check, String why, String source) {
        return new Finding(check, Verdict.HOLD, why, source, Authority.NOBODY);
    }

    /** Do not dose, whoever asks: what is missing must be put right. */
    public static Finding block(CheckName check, String why, String source) {
        return new Finding(check, Verdict.STOP, why, source, Authority.NOBODY);
    }

    public boolean go() {
        return verdict == Verdict.GO;
    }
}
