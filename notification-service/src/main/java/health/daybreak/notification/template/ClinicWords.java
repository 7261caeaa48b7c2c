package health.daybreak.notification.template;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A clinic's own words for one template, every version of them: messages are planned with a version and keep it.
 *
 * @param versions oldest first
 */
public record ClinicWords(String templateId, List<Version> versions) {

    /** Own versions are numbered from here on, so that none is ever taken for one that ships. */
    static final int FIRST = 1_001;

    /**
     * One version.
     *
     * @param wordings by language
     * @param by who wrote it, by staff id
     */
    public record Version(int number, Map<String, Wording> wordings, String by, Instant at, String reason) {

        public Version {
            wordings = Map.copyOf(wordings);
        }
    }

    public ClinicWords {
        versions = List.copyOf(versions);
    }

    static ClinicWords none(String templateId) {
        return new ClinicWords(templateId, List.of());
    }

    /** The newest, when there is one. */
    public Optional<Version> latest() {
        return versions.isEmpty() ? Optional.empty() : Optional.of(versions.getLast());
    }

    Optional<Version> version(int number) {
        return versions.stream().filter(version -> version.number() == number).findFirst();
    }

    ClinicWords with(Map<String, Wording> wordings, String by, Instant at, String reason) {
        int number = latest().map(version -> version.number() + 1).orElse(FIRST);
        Version next = new Version(number, wordings, by, at, reason);
        return new ClinicWords(
                templateId, Stream.concat(versions.stream(), Stream.of(next)).toList());
    }
}
