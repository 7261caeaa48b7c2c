package health.daybreak.intake.referral.fhir;

import health.daybreak.intake.assessment.AnsweredElsewhere;
import health.daybreak.intake.assessment.Instruments;
import health.daybreak.intake.assessment.Score;
import health.daybreak.intake.assessment.fhir.ResponseReader;
import health.daybreak.platform.aggregate.Refused;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.hl7.fhir.r4.model.QuestionnaireResponse;

/** The answered questionnaires of a bundle that can be scored here; of the others the remarks say why not. */
final class Responses {

    private final Instruments instruments;
    private final ResponseReader reader;

    Responses(Instruments instruments) {
        this.instruments = instruments;
        this.reader = new ResponseReader(instruments);
    }

    /** Each is scored to see whether it can be, so that nothing fails once the patient is stored. */
    List<AnsweredElsewhere> of(List<QuestionnaireResponse> responses, Instant receivedAt, Collection<String> remarks) {
        List<AnsweredElsewhere> usable = new ArrayList<>();
        for (QuestionnaireResponse response : responses) {
            try {
                AnsweredElsewhere read = reader.read(response);
                Score score = instruments.named(read.instrument()).score(read.answers());
                requirePast(read, receivedAt);
                compare(read, score, remarks);
                usable.add(read);
            } catch (Refused refused) {
                remarks.add("A questionnaire was left out: " + refused.getMessage());
            }
        }
        return usable;
    }

    private static void requirePast(AnsweredElsewhere read, Instant receivedAt) {
        if (read.at().isAfter(receivedAt)) {
            throw Refused.unprocessable("taken-in-the-future", "It says that it was answered in the future.");
        }
    }

    private static void compare(AnsweredElsewhere read, Score score, Collection<String> remarks) {
        if (read.saidTotal() != null && !read.saidTotal().equals(score.total())) {
            remarks.add("A total of " + read.instrument() + " differs from what its answers give here, which counts.");
        }
    }
}
