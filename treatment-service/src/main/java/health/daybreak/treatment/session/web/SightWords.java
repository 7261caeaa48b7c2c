package health.daybreak.treatment.session.web;

import health.daybreak.treatment.vitals.Observation;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** An observation as people say it. */
final class SightWords {

    private SightWords() {}

    static String of(Observation.Sight sight) {
        return Stream.of(
                        scored("MOAA/S", sight.sedation()),
                        scored("CADSS-6", sight.dissociation()),
                        scored("nausea", sight.nausea()),
                        scored("pain", sight.pain()),
                        Boolean.TRUE.equals(sight.vomited()) ? "vomited" : "",
                        sight.ivSite() == null
                                ? ""
                                : "IV site " + sight.ivSite().name().toLowerCase(Locale.ROOT),
                        sight.note() == null ? "" : sight.note())
                .filter(said -> !said.isBlank())
                .collect(Collectors.joining(", "));
    }

    private static String scored(String scale, @Nullable Integer value) {
        return value == null ? "" : scale + " " + value;
    }
}
