package health.daybreak.intake.referral;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import java.util.zip.GZIPInputStream;

/** The eight referrals that an independent generator (Synthea) made. */
public final class Bundles {

    public static final String ALI = "Ali918_Simonis280";
    public static final String CEDRIC = "Cedric746_Lowe577";
    public static final String ILONA = "Ilona639_Schaden604";
    public static final String JOHNNIE = "Johnnie679_Erdman779";
    public static final String LEAN = "Lean294_Kristan816_Gutkowski940";
    public static final String RAYMUNDO = "Raymundo71_Quitzon246";
    public static final String ROBBIE = "Robbie31_Rodriguez71";
    public static final String WANETTA = "Wanetta360_OConner199";

    public static final List<String> ALL = List.of(ALI, CEDRIC, ILONA, JOHNNIE, LEAN, RAYMUNDO, ROBBIE, WANETTA);

    private Bundles() {}

    /** The bundle as it would travel. */
    public static byte[] json(String name) {
        try (InputStream packed = Bundles.class.getResourceAsStream("/referrals/" + name + ".json.gz")) {
            return new GZIPInputStream(Objects.requireNonNull(packed, name)).readAllBytes();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
