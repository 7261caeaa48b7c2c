package health.daybreak.platform.aggregate;

import java.util.Map;

/** A request that was understood and is not granted: what was wrong, what was expected, what to do. */
public final class Refused extends RuntimeException {

    /** Why, in the words of HTTP. */
    public enum Kind {
        /** There is no such thing. */
        NOT_FOUND,
        /** It clashes with what is there now. */
        CONFLICT,
        /** The rules do not allow it, or the values make no sense together. */
        UNPROCESSABLE,
        /** This person may not. */
        FORBIDDEN,
        /** Too many want it at once; nothing was done, and it may be granted in a moment. */
        BUSY
    }

    private static final long serialVersionUID = 1L;

    private final Kind kind;
    private final String code;
    private final transient Map<String, Object> details;

    private Refused(Kind kind, String code, String sentence, Map<String, Object> details) {
        super(sentence);
        this.kind = kind;
        this.code = code;
        this.details = Map.copyOf(details);
    }

    /** There is no such thing; {@code what} for example "course". */
    public static Refused notFound(String what, String id) {
        return new Refused(
                Kind.NOT_FOUND,
                what.replace(' ', '-') + "-not-found",
                "There is no " + what + " " + id + ".",
                Map.of());
    }

    /**
     * It clashes with what is there.
     *
     * @param code stable and machine-readable, for example {@code slot-taken}
     * @param details members of the problem document, for example alternatives
     */
    public static Refused conflict(String code, String sentence, Map<String, Object> details) {
        return new Refused(Kind.CONFLICT, code, sentence, details);
    }

    /** The rules do not allow it. */
    public static Refused unprocessable(String code, String sentence) {
        return new Refused(Kind.UNPROCESSABLE, code, sentence, Map.of());
    }

    /** The rules do not allow it; with members for the problem document. */
    public static Refused unprocessable(String code, String sentence, Map<String, Object> details) {
        return new Refused(Kind.UNPROCESSABLE, code, sentence, details);
    }

    /** This person may not do it. */
    public static Refused forbidden(String code, String sentence) {
        return new Refused(Kind.FORBIDDEN, code, sentence, Map.of());
    }

    /** This person may not do it; with members for the problem document. */
    public static Refused forbidden(String code, String sentence, Map<String, Object> details) {
        return new Refused(Kind.FORBIDDEN, code, sentence, details);
    }

    /** Too many want it at once: nothing was done, and the same request may be repeated in a few seconds. */
    public static Refused busy(String code, String sentence) {
        return new Refused(Kind.BUSY, code, sentence, Map.of());
    }

    public Kind kind() {
        return kind;
    }

    public String code() {
        return code;
    }

    public Map<String, Object> details() {
        return details;
    }
}
