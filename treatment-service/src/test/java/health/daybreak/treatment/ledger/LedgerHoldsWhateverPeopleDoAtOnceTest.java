package health.daybreak.treatment.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import health.daybreak.platform.aggregate.Refused;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** Several people write at once, through two instances of the service, whatever comes to their minds. */
class LedgerHoldsWhateverPeopleDoAtOnceTest {

    private static final int STEPS = 40;

    @Property(tries = 60)
    void nothingIsCreatedOrLostNothingFallsBelowZeroAndTheChainHolds(
            @ForAll long seed, @ForAll @IntRange(min = 2, max = 6) int people)
            throws InterruptedException, ExecutionException {
        LedgerFixture site = new LedgerFixture();
        KeepLedger otherInstance = new KeepLedger(site.lines);
        site.write("manager", LedgerFixture.received("v0", "v1", "v2"));

        int written = 1 + act(site, otherInstance, people, seed);

        assertThat(site.lines.all(LedgerFixture.SITE)).hasSize(written);
        assertThat(site.verdict().holds()).as("%s", site.verdict()).isTrue();
        assertThat(site.verdict().entries()).isEqualTo(written);
        new Books(site.lines.all(LedgerFixture.SITE)).assertBalanced(site);
    }

    private static int act(LedgerFixture site, KeepLedger other, int people, long seed)
            throws InterruptedException, ExecutionException {
        int written = 0;
        try (ExecutorService hands = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<Integer>> all = new ArrayList<>();
            for (int person = 0; person < people; person++) {
                var someone = new SomebodyAtTheCabinet(
                        "person-" + person, person % 2 == 0 ? site.ledger : other, site, new Random(seed + person));
                all.add(hands.submit(() -> someone.act(STEPS)));
            }
            for (Future<Integer> each : all) {
                written += each.get();
            }
        }
        return written;
    }

    /** An account of the lines that knows nothing of the ledger's own arithmetic. */
    private static final class Books {

        private BigDecimal in = BigDecimal.ZERO;
        private BigDecimal out = BigDecimal.ZERO;

        Books(List<Line> lines) {
            lines.stream()
                    .map(Line::text)
                    .map(EntryText::read)
                    .map(Entry::movement)
                    .forEach(this::post);
        }

        private void post(Movement movement) {
            switch (movement) {
                case Movement.Received received ->
                    received.vialIds()
                            .forEach(vial -> in = in.add(received.each().value()));
                case Movement.Adjusted adjusted -> in = in.add(adjusted.change());
                case Movement.Administered given -> out = out.add(given.amount().value());
                case Movement.Charted chart -> chart.portions().forEach(portion -> out = out.add(portion.amount()));
                case Movement.Wasted wasted -> out = out.add(wasted.amount().value());
                case Movement.Transferred gone -> out = out.add(gone.amount().value());
                case Movement.Lost lost -> out = out.add(lost.amount().value());
                default -> {
                    // Nothing comes in or goes out.
                }
            }
        }

        void assertBalanced(LedgerFixture site) {
            BigDecimal there = site.ledger.read(LedgerFixture.SITE, ledger -> {
                List<BigDecimal> amounts = new ArrayList<>();
                ledger.vials().forEach(vial -> amounts.add(vial.balance()));
                ledger.draws().forEach(draw -> amounts.add(draw.left()));
                assertThat(amounts).allSatisfy(amount -> assertThat(amount).isNotNegative());
                return amounts.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
            });
            assertThat(there).isEqualByComparingTo(in.subtract(out));
        }
    }

    /** Does what the rules allow and now and then what they do not. */
    private record SomebodyAtTheCabinet(String name, KeepLedger ledger, LedgerFixture site, Random random) {

        int act(int steps) {
            int written = 0;
            for (int step = 0; step < steps; step++) {
                String draw = name + "-" + step;
                int what = random.nextInt(14);
                try {
                    ledger.write(LedgerFixture.SITE, site.signed(name, "counted again"), now -> think(what, draw, now));
                    written++;
                } catch (Refused refused) {
                    assertThat(refused).hasMessageMatching("(?s).+\\.");
                }
            }
            return written;
        }

        private Movement think(int what, String draw, Ledger now) {
            Vial vial = any(List.copyOf(now.vials()));
            Draw syringe = now.draws().isEmpty() ? null : any(List.copyOf(now.draws()));
            return switch (what) {
                case 0 -> LedgerFixture.received("vial-" + draw);
                case 1, 2 -> new Movement.Opened(vial.id());
                case 3, 4, 5 -> new Movement.Drawn(draw, vial.id(), "session-" + random.nextInt(20), some());
                case 6 ->
                    ChartedDose.of(
                            "session-" + random.nextInt(20), some().value().multiply(BigDecimal.TEN), now);
                case 7 -> new Movement.Adjusted(vial.id(), some().value().negate());
                case 8 -> new Movement.Lost(vial.id(), some(), LossKind.BREAKAGE);
                case 9 -> new Movement.Counted(vial.id(), some().value());
                case 10 -> new Movement.Transferred(vial.id(), some(), "Reverse", "RM0000001");
                default -> syringe == null ? new Movement.Opened(vial.id()) : withSyringe(what, syringe);
            };
        }

        private Movement withSyringe(int what, Draw syringe) {
            return switch (what) {
                case 11 -> new Movement.Administered(syringe.id(), syringe.vialId(), some());
                case 12 -> new Movement.Wasted(syringe.id(), syringe.vialId(), some());
                default -> new Movement.Returned(syringe.id(), syringe.vialId(), some());
            };
        }

        private health.daybreak.treatment.dose.Millilitres some() {
            return LedgerFixture.mL(
                    BigDecimal.valueOf(1 + random.nextInt(400), 2).toPlainString());
        }

        private <T> T any(List<T> from) {
            return from.get(random.nextInt(from.size()));
        }
    }
}
