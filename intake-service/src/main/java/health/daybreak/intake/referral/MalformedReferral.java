package health.daybreak.intake.referral;

/** What came is not well-formed JSON. */
public final class MalformedReferral extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** @param sentence where it breaks, without a word of its content */
    public MalformedReferral(String sentence, Throwable cause) {
        super(sentence, cause);
    }
}
