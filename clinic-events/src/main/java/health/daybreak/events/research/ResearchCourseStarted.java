package health.daybreak.events.research;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * The story of one course of a participant begins; it is told whole, once the course is over. What is null was
 * withheld, because too few people would have had it in common.
 *
 * @param pseudonym the participant: the same for all that is told of them
 * @param courseNumber which told course of the participant, from 1
 * @param ageBand age at the inquiry: in bands of ten years up to {@code 85+}, or as {@code 18-44}, {@code 45-64},
 *     {@code 65+}
 * @param administrativeGender as in FHIR R4: {@code male}, {@code female}, {@code other} or {@code unknown}
 * @param route how the drug is given: {@code IV}, {@code IM} or {@code KAP}
 * @param indication what the treatment is for. Open vocabulary, such as {@code TREATMENT_RESISTANT_DEPRESSION},
 *     {@code DEPRESSION}, {@code ANXIETY}, {@code PTSD}.
 * @param doseMilligramsPerKilogram starting dose in milligrams per kilogram of body weight; null also where the dose is
 *     fixed
 */
public record ResearchCourseStarted(
        String pseudonym,
        int courseNumber,
        @Nullable String ageBand,
        @Nullable String administrativeGender,
        @Nullable String route,
        @Nullable String indication,
        @Nullable BigDecimal doseMilligramsPerKilogram)
        implements ResearchEvent {

    /** The wire name. */
    public static final String TYPE = "daybreak.research.course-started.v1";
}
