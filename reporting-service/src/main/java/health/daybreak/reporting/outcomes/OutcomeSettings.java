package health.daybreak.reporting.outcomes;

import health.daybreak.platform.aggregate.Refused;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * What counts as better, remitted or worse: clinical defaults with their sources, to be signed off by a clinician.
 *
 * @param inForceFrom the date from which these values apply
 */
@ConfigurationProperties("daybreak.reporting.outcomes")
public record OutcomeSettings(LocalDate inForceFrom, FollowUp followUp, List<Instrument> instruments) {

    /**
     * A number and where it comes from.
     *
     * @param mark {@code S} read in the source, {@code R} recalled and still to be verified, {@code P} our own proposal
     */
    public record Criterion(int value, String source, String mark) {}

    /** How long after the last induction session a score counts as the result of the induction, in days. */
    public record FollowUp(Criterion fromDays, Criterion toDays) {}

    /**
     * An instrument and what its totals mean; a criterion that is not defined for it is null.
     *
     * @param responsePercent the drop from baseline, in percent of it, that counts as response
     * @param remissionBelow totals under this count as remission
     * @param meaningfulDrop the drop in points that a patient notices
     * @param worseningRise the rise in points over baseline that counts as worsening
     */
    public record Instrument(
            String name,
            int highest,
            @Nullable Criterion responsePercent,
            @Nullable Criterion remissionBelow,
            @Nullable Criterion meaningfulDrop,
            @Nullable Criterion worseningRise) {}

    /** The instrument of this name; throws {@link Refused} when outcomes are not defined for it. */
    public Instrument instrument(String name) {
        return instruments.stream()
                .filter(instrument -> instrument.name().equals(name))
                .findFirst()
                .orElseThrow(() -> Refused.unprocessable(
                        "instrument-unknown",
                        "Outcomes are shown for "
                                + String.join(
                                        ", ",
                                        instruments.stream()
                                                .map(Instrument::name)
                                                .toList())
                                + "."));
    }
}
