package health.daybreak.treatment.ledger;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Holds what the chart of a session says was given against what was drawn for it. */
final class ChartedDose {

    /** A syringe shows hundredths of a millilitre: what rounding alone can make is nobody's to waste or to explain. */
    private static final BigDecimal READABLE = new BigDecimal("0.005");

    /** What does not add up. */
    record Found(CaseKind kind, @Nullable String vialId, String says) {}

    private ChartedDose() {}

    /** How the charted dose is taken from the syringes of the session: the oldest first, none below empty. */
    static Movement.Charted of(String sessionId, BigDecimal milligrams, Ledger ledger) {
        BigDecimal open = milligrams.subtract(givenMilligrams(sessionId, ledger));
        List<Movement.Portion> portions = new ArrayList<>();
        for (Draw draw : ledger.drawsOf(sessionId)) {
            Product product = ledger.vial(draw.vialId()).product();
            BigDecimal wanted = product.volumeOf(open.max(BigDecimal.ZERO));
            BigDecimal over = draw.left().subtract(wanted);
            BigDecimal taken = over.compareTo(READABLE) <= 0 && wanted.signum() > 0 ? draw.left() : wanted;
            if (taken.signum() > 0) {
                portions.add(new Movement.Portion(draw.id(), taken));
                open = open.subtract(taken.multiply(product.strength().value()));
            }
        }
        return new Movement.Charted(sessionId, milligrams, portions);
    }

    /** What will not add up once these portions are taken. */
    static Optional<Found> compare(Movement.Charted chart, Ledger ledger) {
        List<Draw> draws = ledger.drawsOf(chart.sessionId());
        if (draws.isEmpty()) {
            return chart.milligrams().signum() == 0
                    ? Optional.empty()
                    : Optional.of(new Found(
                            CaseKind.CHARTED_WITHOUT_DRAW,
                            null,
                            chart.milligrams().toPlainString() + " mg charted, and nothing drawn for this session"));
        }
        Vial vial = ledger.vial(draws.getFirst().vialId());
        BigDecimal given = givenMilligrams(chart.sessionId(), ledger).add(milligrams(chart.portions(), ledger));
        BigDecimal off =
                vial.product().volumeOf(chart.milligrams().subtract(given).abs());
        return off.compareTo(READABLE) <= 0
                ? Optional.empty()
                : Optional.of(new Found(
                        CaseKind.CHARTED_DIFFERS,
                        vial.id(),
                        chart.milligrams().toPlainString() + " mg charted, " + plain(given)
                                + " mg accounted for by what was drawn"));
    }

    private static BigDecimal givenMilligrams(String sessionId, Ledger ledger) {
        return ledger.drawsOf(sessionId).stream()
                .map(draw -> draw.given()
                        .multiply(
                                ledger.vial(draw.vialId()).product().strength().value()))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static BigDecimal milligrams(List<Movement.Portion> portions, Ledger ledger) {
        return portions.stream()
                .map(portion -> portion.amount()
                        .multiply(ledger.vial(ledger.draw(portion.drawId()).vialId())
                                .product()
                                .strength()
                                .value()))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static String plain(BigDecimal value) {
        return value.signum() == 0 ? "0" : value.stripTrailingZeros().toPlainString();
    }
}
