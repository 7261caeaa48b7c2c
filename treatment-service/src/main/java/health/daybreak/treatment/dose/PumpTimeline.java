package health.daybreak.treatment.dose;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An infusion from its start on: what went in is the sum over all stretches of rate times time. The sum is kept exact and
 * divided once at the end, so that a stretch counts the same however often it is cut.
 *
 * @param total the volume of drug and diluent together
 * @param dissolved the drug in it
 * @param settings of the pump, oldest first; never empty
 */
public record PumpTimeline(Millilitres total, Milligrams dissolved, List<PumpSetting> settings) {

    private static final BigDecimal MILLIS_PER_HOUR = BigDecimal.valueOf(3_600_000);
    private static final int MILLIGRAM_PLACES = 1;
    private static final int MILLILITRE_PLACES = 2;

    public PumpTimeline {
        settings = List.copyOf(settings);
        if (settings.isEmpty()) {
            throw new IllegalArgumentException("A timeline begins with the start of the pump");
        }
    }

    /** The infusion as it begins. */
    public static PumpTimeline begun(Infusion infusion, Milligrams dissolved, Instant at) {
        return new PumpTimeline(infusion.total(), dissolved, List.of(new PumpSetting(at, infusion.rate())));
    }

    /**
     * One stretch between two settings.
     *
     * @param rate null while the pump stood still
     * @param millilitres what went in during it, to 0.01 mL
     */
    public record Stretch(
            Instant from, Instant until, @Nullable MillilitresPerHour rate, BigDecimal millilitres) {}

    /** Sets the pump anew; throws {@link IllegalArgumentException} for a moment before the last setting. */
    public PumpTimeline set(PumpSetting next) {
        if (next.from().isBefore(last().from())) {
            throw new IllegalArgumentException("The pump was set later already");
        }
        List<PumpSetting> all = new ArrayList<>(settings);
        all.add(next);
        return new PumpTimeline(total, dissolved, all);
    }

    public boolean paused() {
        return last().still();
    }

    /** When the pump was last set. */
    public PumpSetting last() {
        return settings.getLast();
    }

    /** How much of the drug has gone in by this moment, to 0.1 mg; never more than there is. */
    public BigDecimal milligramsAt(Instant at) {
        BigDecimal all = total.value().multiply(MILLIS_PER_HOUR);
        return dissolved
                .value()
                .multiply(flowedAt(at))
                .divide(all, MILLIGRAM_PLACES, RoundingMode.HALF_UP)
                .min(dissolved.value());
    }

    /** How much of the volume has gone in by this moment, to 0.01 mL. */
    public BigDecimal millilitresAt(Instant at) {
        return volume(flowedAt(at));
    }

    /** The stretches up to this moment, oldest first. */
    public List<Stretch> stretches(Instant at) {
        List<Stretch> stretches = new ArrayList<>();
        for (int index = 0; index < settings.size(); index++) {
            PumpSetting setting = settings.get(index);
            Instant until =
                    index + 1 < settings.size() ? settings.get(index + 1).from() : later(at, setting.from());
            BigDecimal before = flowedAt(setting.from());
            stretches.add(new Stretch(
                    setting.from(),
                    until,
                    setting.rate(),
                    volume(flowedAt(until)).subtract(volume(before))));
        }
        return List.copyOf(stretches);
    }

    /** When nothing is left if the pump goes on as it is set; null while it stands still. */
    public @Nullable Instant emptyAt() {
        MillilitresPerHour rate = last().rate();
        if (rate == null) {
            return null;
        }
        BigDecimal left = total.value().multiply(MILLIS_PER_HOUR).subtract(flowedAt(last().from()));
        return last().from()
                .plusMillis(left.divide(rate.value(), 0, RoundingMode.UP).longValueExact());
    }

    /** Rate times time in mL/h x ms, summed without any rounding; at most the whole. */
    private BigDecimal flowedAt(Instant at) {
        BigDecimal sum = BigDecimal.ZERO;
        for (int index = 0; index < settings.size(); index++) {
            PumpSetting setting = settings.get(index);
            Instant until =
                    index + 1 < settings.size() ? settings.get(index + 1).from() : at;
            MillilitresPerHour rate = setting.rate();
            Instant end = until.isBefore(at) ? until : at;
            if (rate != null && end.isAfter(setting.from())) {
                long millis = Duration.between(setting.from(), end).toMillis();
                sum = sum.add(rate.value().multiply(BigDecimal.valueOf(millis)));
            }
        }
        return sum.min(total.value().multiply(MILLIS_PER_HOUR));
    }

    private static BigDecimal volume(BigDecimal flowed) {
        return flowed.divide(MILLIS_PER_HOUR, MILLILITRE_PLACES, RoundingMode.HALF_UP);
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }
}
