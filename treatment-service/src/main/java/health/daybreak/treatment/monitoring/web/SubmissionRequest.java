package health.daybreak.treatment.monitoring.web;

import health.daybreak.platform.aggregate.Refused;
import health.daybreak.treatment.monitoring.FieldName;
import health.daybreak.treatment.monitoring.Supplied;
import health.daybreak.treatment.monitoring.chart.SubmitForm;
import health.daybreak.treatment.session.Signed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Somebody attests the form and says that they submitted it.
 *
 * @param answers to what the chart lacks
 * @param attested that they reviewed the form and that it is right
 * @param submittedOn the clinic's local day on which it went out
 * @param reference what the receiver calls it
 * @param reason why it was submitted again; left out for the first time
 */
record SubmissionRequest(
        @NotNull @Size(max = 20) List<@Valid FormAnswerRequest> answers,

        @NotNull @AssertTrue(message = "review the form and attest that it is right")
        Boolean attested,

        @NotNull LocalDate submittedOn,
        @Nullable @Size(max = 120) String reference,
        @Nullable @Size(min = 1, max = 500) String reason) {

    SubmitForm.Attested by(Signed signed) {
        Map<FieldName, Supplied> byField = new EnumMap<>(FieldName.class);
        for (FormAnswerRequest answer : answers) {
            if (byField.put(answer.field(), answer.supplied()) != null) {
                throw Refused.unprocessable(
                        "answered-twice", "The field " + answer.field().words() + " is answered twice.");
            }
        }
        return new SubmitForm.Attested(byField, submittedOn, reference, reason, signed);
    }
}
