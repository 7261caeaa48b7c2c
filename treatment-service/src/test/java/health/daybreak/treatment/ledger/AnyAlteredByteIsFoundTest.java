package health.daybreak.treatment.ledger;

import static health.daybreak.treatment.ledger.LedgerFixture.mL;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class AnyAlteredByteIsFoundTest {

    private static LedgerFixture aBusyDay() {
        LedgerFixture site = LedgerFixture.withAnOpenVial();
        site.write("maria", LedgerFixture.drawn("d1", "0.70"));
        site.write("maria", new Movement.Wasted("d1", "v1", mL("0.10")));
        site.write("john", new Movement.Witnessed(4, true));
        site.write("maria", new Movement.Counted("v1", mL("9.3").value()));
        return site;
    }

    @Test
    void everyBytePositionOfEveryFieldOfEveryEntryCounts() {
        List<Lines.Kept> kept = aBusyDay().lines.kept(LedgerFixture.SITE);
        int altered = 0;
        for (int entry = 0; entry < kept.size(); entry++) {
            for (Line forged : forgeries(kept.get(entry).line())) {
                Verdict verdict = with(kept, entry, forged);
                assertThat(verdict.firstBroken()).as("%s", forged).isEqualTo(entry + 1L);
                altered++;
            }
        }
        assertThat(altered).isGreaterThan(2_000);
    }

    @Test
    void aMissingAnExchangedAndATwiceWrittenEntryAreFound() {
        List<Lines.Kept> kept = aBusyDay().lines.kept(LedgerFixture.SITE);

        List<Lines.Kept> missing = new ArrayList<>(kept);
        missing.remove(2);
        assertThat(VerifyLedger.verdict(LedgerFixture.SITE, missing).firstBroken())
                .isEqualTo(3);
        List<Lines.Kept> exchanged = new ArrayList<>(kept);
        exchanged.set(2, kept.get(3));
        exchanged.set(3, kept.get(2));
        assertThat(VerifyLedger.verdict(LedgerFixture.SITE, exchanged).firstBroken())
                .isEqualTo(3);
        List<Lines.Kept> twice = new ArrayList<>(kept);
        twice.add(3, kept.get(2));
        assertThat(VerifyLedger.verdict(LedgerFixture.SITE, twice).firstBroken())
                .isEqualTo(4);
    }

    @Test
    void aChainThatWasWrittenAnewMustStillKeepToTheRules() {
        LedgerFixture site = LedgerFixture.withAnOpenVial();
        Entry drawn = site.write("maria", LedgerFixture.drawn("d1", "0.70"));
        List<Lines.Kept> kept = new ArrayList<>(site.lines.kept(LedgerFixture.SITE));
        Line honest = kept.get(2).line();
        Entry lie = new Entry(
                drawn.site(),
                drawn.sequence(),
                drawn.at(),
                drawn.happenedAt(),
                drawn.actorId(),
                LedgerFixture.drawn("d1", "0.50"),
                drawn.balance(),
                null,
                null,
                null);

        Verdict verdict = with(kept, 2, Chain.after(honest.previousHash(), lie));

        assertThat(verdict.firstBroken()).isEqualTo(3);
        assertThat(verdict.why()).contains("does not say what its place and the entries before make of it");
    }

    private static Verdict with(List<Lines.Kept> kept, int entry, Line forged) {
        List<Lines.Kept> altered = new ArrayList<>(kept);
        altered.set(entry, new Lines.Kept(forged.sequence(), forged, true));
        return VerifyLedger.verdict(LedgerFixture.SITE, altered);
    }

    private static List<Line> forgeries(Line line) {
        List<Line> all = new ArrayList<>();
        altered(line.text())
                .forEach(text ->
                        all.add(new Line(line.site(), line.sequence(), text, line.previousHash(), line.hash())));
        altered(line.site())
                .forEach(site ->
                        all.add(new Line(site, line.sequence(), line.text(), line.previousHash(), line.hash())));
        altered(line.previousHash())
                .forEach(hash -> all.add(new Line(line.site(), line.sequence(), line.text(), hash, line.hash())));
        altered(line.hash())
                .forEach(hash ->
                        all.add(new Line(line.site(), line.sequence(), line.text(), line.previousHash(), hash)));
        for (int bit = 0; bit < Long.SIZE; bit++) {
            long sequence = line.sequence() ^ 1L << bit;
            all.add(new Line(line.site(), sequence, line.text(), line.previousHash(), line.hash()));
        }
        return all;
    }

    private static List<String> altered(String text) {
        List<String> all = new ArrayList<>();
        byte[] bytes = text.getBytes(StandardCharsets.US_ASCII);
        for (int position = 0; position < bytes.length; position++) {
            bytes[position] ^= 1;
            all.add(new String(bytes, StandardCharsets.US_ASCII));
            bytes[position] ^= 1;
        }
        return all;
    }
}
