package health.daybreak.intake.consent;

import health.daybreak.intake.Source;
import health.daybreak.intake.consent.store.ConsentTextFile;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** Texts and signatures for tests. */
public final class ConsentFixture {

    public static final ConsentTexts SHIPPED = ConsentTextFile.read();
    public static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    public static final Instant NOON = Instant.parse("2026-11-23T12:00:00Z");
    static final List<String> STROKES = List.of("100,200 140,60 180,210 240,90", "300,150 420,140");

    private ConsentFixture() {}

    static Signature typed() {
        return new Signature("Amara Linde", null, "Tablet in room A", "staff-nurse", null, null);
    }

    static Signature drawn() {
        return new Signature(
                "Amara Linde",
                new Drawing(STROKES),
                "Tablet in room A",
                "staff-nurse",
                "Otto Fern",
                "Interpreter 4711");
    }

    static ConsentText shipped(Scope scope) {
        return SHIPPED.inUse(scope, "2026-11", TODAY);
    }

    static Consent.Signing of(Scope scope, Signature signature) {
        ConsentText text = shipped(scope);
        return new Consent.Signing(text, text.in("en"), List.of(), signature, null);
    }

    static List<Chosen> touchChoices() {
        return List.of(
                new Chosen("HAND", "ASK_FIRST"),
                new Chosen("SHOULDER", "NO"),
                new Chosen("HEAD_OR_FEET", "NO"),
                new Chosen("WHO", "THERAPIST"),
                new Chosen("STOP_SIGN", "EITHER"));
    }

    /** A text of this version, for tests of what happens when versions follow each other. */
    public static ConsentText text(Scope scope, String version, LocalDate from, boolean material) {
        Wording wording = new Wording("en", "Title", "Words of " + version, List.of());
        return new ConsentText(scope, version, from, material, List.of(wording));
    }

    /** These texts under round rules: 12 months, 12 sessions, 25 %, 30 days. */
    public static ConsentTexts texts(ConsentText... texts) {
        return new ConsentTexts(new RenewalRules(limit(12), limit(12), limit(25), limit(30)), List.of(texts));
    }

    private static RenewalRules.Limit limit(int value) {
        return new RenewalRules.Limit(value, new Source("a test", Source.Mark.P));
    }
}
