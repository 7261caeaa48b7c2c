package health.daybreak.treatment.ledger;

import health.daybreak.treatment.dose.MilligramsPerMillilitre;
import health.daybreak.treatment.dose.Millilitres;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A site with people who write in its ledger. */
final class LedgerFixture {

    static final String SITE = "riverside";
    static final Instant NOON = Instant.parse("2026-11-16T17:00:00Z");
    static final ZoneId ZONE = ZoneId.of("America/New_York");
    static final Product KETAMINE = product("50", "7Q214", "2027-11-30");
    static final Movement.Supplier SUPPLIER = new Movement.Supplier("Meridian Supply", "RM0123456", "INV-1");

    final InMemoryLines lines = new InMemoryLines();
    final KeepLedger ledger = new KeepLedger(lines);
    private Instant now = NOON;

    static Product product(String strength, String lot, String expiresOn) {
        return new Product(
                "Ketamine hydrochloride", MilligramsPerMillilitre.of(strength), lot, LocalDate.parse(expiresOn));
    }

    /** With one open vial of 10 mL, named {@code v1}. */
    static LedgerFixture withAnOpenVial() {
        LedgerFixture site = new LedgerFixture();
        site.write("maria", received("v1"));
        site.write("maria", new Movement.Opened("v1"));
        return site;
    }

    static Movement.Received received(String... vials) {
        return new Movement.Received(List.of(vials), KETAMINE, mL("10"), SUPPLIER);
    }

    static Movement.Drawn drawn(String draw, String amount) {
        return new Movement.Drawn(draw, "v1", "session-" + draw, mL(amount));
    }

    static Millilitres mL(String amount) {
        return Millilitres.of(amount);
    }

    void later(Duration duration) {
        now = now.plus(duration);
    }

    Instant now() {
        return now;
    }

    Entry write(String who, Movement movement) {
        return write(who, movement, null);
    }

    Entry write(String who, Movement movement, @Nullable String reason) {
        return ledger.write(SITE, signed(who, reason), latest -> movement);
    }

    Signature signed(String who, @Nullable String reason) {
        return new Signature(who, now, now, ZONE, reason, null, null);
    }

    BigDecimal balance(String vial) {
        return ledger.read(SITE, latest -> latest.vial(vial).balance());
    }

    List<Discrepancy> openCases() {
        return ledger.read(
                SITE,
                latest -> latest.cases().stream().filter(Discrepancy::open).toList());
    }

    Verdict verdict() {
        return new VerifyLedger(lines).site(SITE);
    }
}
