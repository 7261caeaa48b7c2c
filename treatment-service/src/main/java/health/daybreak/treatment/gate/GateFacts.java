package health.daybreak.treatment.gate;

import health.daybreak.treatment.facts.CourseFacts;
import health.daybreak.treatment.facts.PatientFacts;
import health.daybreak.treatment.facts.StaffFacts;
import org.jspecify.annotations.Nullable;

/** What other services said; null where nothing has come yet, which is never the same as "none". */
public record GateFacts(
        @Nullable PatientFacts patient,
        @Nullable CourseFacts course,
        @Nullable StaffFacts nurse,
        @Nullable StaffFacts prescriber,
        @Nullable StaffFacts therapist) {}
