package health.daybreak.reporting.research;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * What the research stream may say and how careful it is.
 *
 * @param key the secret that pseudonyms and days are made with; without one nothing is told
 * @param lookEvery how often to look for stories that can be told
 * @param inForceFrom the date from which these values apply
 * @param smallestGroup k: as many people must be alike in everything that somebody may know of one
 * @param settleDays how long after a course follow-ups are waited for
 * @param patienceDays how long somebody waits for others who are alike before more is withheld
 * @param instruments whose scores are told
 */
@ConfigurationProperties("daybreak.reporting.research")
public record ResearchSettings(
        @Nullable String key,
        Duration lookEvery,
        LocalDate inForceFrom,
        Value smallestGroup,
        Value settleDays,
        Value patienceDays,
        List<String> instruments) {

    /**
     * A number and where it comes from.
     *
     * @param mark {@code S} read in the source, {@code R} recalled and still to be verified, {@code P} our own proposal
     */
    public record Value(int value, String source, String mark) {}

    public ResearchSettings {
        instruments = List.copyOf(instruments);
        if (smallestGroup.value() < 2) {
            throw new IllegalArgumentException("daybreak.reporting.research.smallest-group is " + smallestGroup.value()
                    + "; expected at least 2, because in a group of one somebody is singled out");
        }
    }

    /** The key; null where none is set. */
    @Nullable
    ResearchKey secret() {
        return key == null || key.isBlank() ? null : new ResearchKey(key);
    }

    Duration settle() {
        return Duration.ofDays(settleDays.value());
    }

    Duration patience() {
        return Duration.ofDays(patienceDays.value());
    }

    /** Without the key, for logs. */
    @Override
    public String toString() {
        return "ResearchSettings[smallestGroup=" + smallestGroup.value() + "]";
    }
}
