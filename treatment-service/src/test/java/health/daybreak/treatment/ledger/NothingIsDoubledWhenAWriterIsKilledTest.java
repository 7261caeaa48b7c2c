package health.daybreak.treatment.ledger;

import static health.daybreak.treatment.ledger.LedgerFixture.SITE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import health.daybreak.events.ClinicEvent;
import health.daybreak.events.ledger.LedgerEntryRecorded;
import health.daybreak.platform.aggregate.Refused;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The answer is lost, before or after the one write; the client asks again, and another instance answers. */
class NothingIsDoubledWhenAWriterIsKilledTest {

    private final LedgerFixture site = LedgerFixture.withAnOpenVial();

    /** Dies at its first write. */
    private record Dying(Lines lines, boolean afterTheWrite) implements Lines {

        @Override
        public boolean add(Line line, List<ClinicEvent> events) {
            if (afterTheWrite) {
                lines.add(line, events);
            }
            throw new IllegalStateException("killed");
        }

        @Override
        public Optional<Line> at(String site, long sequence) {
            return lines.at(site, sequence);
        }

        @Override
        public List<Line> all(String site) {
            return lines.all(site);
        }

        @Override
        public List<String> sites() {
            return lines.sites();
        }

        @Override
        public List<Kept> kept(String site) {
            return lines.kept(site);
        }
    }

    private Signature request(String key, String hash) {
        return new Signature("maria", site.now(), site.now(), LedgerFixture.ZONE, null, key, hash);
    }

    private void drawOnceThoughKilled(boolean afterTheWrite) {
        Signature request = request("key-1", "hash-1");
        Movement draw = LedgerFixture.drawn("d1", "0.70");
        assertThatThrownBy(() -> new KeepLedger(new Dying(site.lines, afterTheWrite)).write(SITE, request, now -> draw))
                .hasMessage("killed");

        Entry answered = new KeepLedger(site.lines).write(SITE, request, now -> draw);

        assertThat(answered.sequence()).isEqualTo(3);
        assertThat(site.lines.all(SITE)).hasSize(3);
        assertThat(site.balance("v1")).isEqualByComparingTo("9.30");
        assertThat(site.lines.told)
                .filteredOn(LedgerEntryRecorded.class::isInstance)
                .hasSize(3);
        assertThat(site.verdict().holds()).isTrue();
    }

    @Test
    void aWriterThatIsKilledBeforeTheWriteLosesNothing() {
        drawOnceThoughKilled(false);
    }

    @Test
    void aWriterThatIsKilledAfterTheWriteDoublesNothing() {
        drawOnceThoughKilled(true);
    }

    @Test
    void aKeyThatStoodForAnotherRequestIsRefused() {
        site.ledger.write(SITE, request("key-1", "hash-1"), now -> LedgerFixture.drawn("d1", "0.70"));

        assertThatThrownBy(() ->
                        site.ledger.write(SITE, request("key-1", "hash-2"), now -> LedgerFixture.drawn("d2", "0.10")))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.code()).isEqualTo("idempotency-key-reused"));
    }
}
