package health.daybreak.intake.assessment.fhir;

import health.daybreak.intake.assessment.Answered;
import health.daybreak.intake.assessment.Assessment;
import health.daybreak.intake.assessment.Choice;
import health.daybreak.intake.assessment.Giver;
import health.daybreak.intake.assessment.Instrument;
import health.daybreak.intake.assessment.Item;
import health.daybreak.intake.assessment.Score;
import health.daybreak.intake.fhir.Codes;
import health.daybreak.intake.fhir.RecordBundle;
import health.daybreak.platform.aggregate.Stored;
import java.math.BigDecimal;
import java.util.Date;
import java.util.List;
import org.hl7.fhir.r4.model.BooleanType;
import org.hl7.fhir.r4.model.DateTimeType;
import org.hl7.fhir.r4.model.IntegerType;
import org.hl7.fhir.r4.model.Observation;
import org.hl7.fhir.r4.model.QuestionnaireResponse;
import org.hl7.fhir.r4.model.QuestionnaireResponse.QuestionnaireResponseStatus;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.ResourceType;
import org.hl7.fhir.r4.model.Type;
import org.jspecify.annotations.Nullable;

/** One assessment as a FHIR QuestionnaireResponse, where there are answers, and an Observation of its result. */
public final class AssessmentWriter {

    private static final String CATEGORY = "http://terminology.hl7.org/CodeSystem/observation-category";

    private final Instrument instrument;
    private final String id;
    private final Assessment assessment;
    private final Answered answered;

    private final String patientId;

    private AssessmentWriter(Instrument instrument, Stored<Assessment> stored, String patientId) {
        this.instrument = instrument;
        this.patientId = patientId;
        this.id = stored.id();
        this.assessment = stored.state();
        this.answered = assessment.answered();
    }

    /** Adds it to the bundle as one of this patient, whoever they were when they answered. */
    public static void write(Instrument instrument, Stored<Assessment> stored, String patientId, RecordBundle bundle) {
        AssessmentWriter writer = new AssessmentWriter(instrument, stored, patientId);
        if (!writer.answered.answers().isEmpty()) {
            bundle.add(writer.response());
        }
        bundle.add(writer.observation());
    }

    private QuestionnaireResponse response() {
        QuestionnaireResponse response = new QuestionnaireResponse();
        response.setId(id);
        response.setQuestionnaire(LocalCodes.url(instrument) + "|" + assessment.instrumentVersion());
        response.setStatus(QuestionnaireResponseStatus.COMPLETED);
        response.setSubject(patient());
        response.setAuthored(Date.from(answered.at()));
        response.setSource(patient());
        Reference author = author();
        if (author != null) {
            response.setAuthor(author);
        }
        for (int index = 0; index < answered.answers().size(); index++) {
            Integer answer = answered.answers().get(index);
            if (answer != null) {
                Item item = instrument.items().get(index);
                response.addItem()
                        .setLinkId(item.id())
                        .setText(item.text())
                        .addAnswer()
                        .setValue(value(item, answer));
            }
        }
        return response;
    }

    private Type value(Item item, int answer) {
        if (!instrument.wordingShips()) {
            return new IntegerType(answer);
        }
        Choice choice = instrument.choicesOf(item).stream()
                .filter(offered -> offered.value() == answer)
                .findFirst()
                .orElseThrow();
        return LocalCodes.answer(instrument, item, choice);
    }

    private Observation observation() {
        Observation observation = new Observation();
        observation.setId(id);
        observation.setStatus(Observation.ObservationStatus.FINAL);
        observation.addCategory(Codes.concept(CATEGORY, "survey", "Survey"));
        observation.setCode(LocalCodes.total(instrument));
        observation.setSubject(patient());
        observation.setEffective(new DateTimeType(Date.from(answered.at())));
        Reference author = author();
        observation.addPerformer(author == null ? patient() : author);
        addResult(observation, assessment.score());
        if (!answered.answers().isEmpty()) {
            observation.addDerivedFrom(RecordBundle.to(ResourceType.QuestionnaireResponse, id));
        }
        notes().forEach(note -> observation.addNote().setText(note));
        return observation;
    }

    private void addResult(Observation observation, Score score) {
        if (score.total() == null) {
            observation.setValue(LocalCodes.band(instrument, score.band()));
        } else {
            observation.setValue(Codes.quantity(BigDecimal.valueOf(score.total()), "score", "{score}"));
            observation.addInterpretation(LocalCodes.band(instrument, score.band()));
        }
        instrument.signs().stream()
                .filter(sign -> score.signs().contains(sign.name()))
                .forEach(sign -> observation
                        .addComponent()
                        .setCode(LocalCodes.sign(instrument, sign.name(), sign.sentence()))
                        .setValue(new BooleanType(true)));
    }

    private List<String> notes() {
        String version = instrument.id() + " version " + assessment.instrumentVersion() + ". ";
        String by =
                switch (answered.giver()) {
                    case PATIENT_BY_LINK -> "Answered by the patient on a page of their own.";
                    case STAFF -> "Taken down by staff.";
                    case IMPORT -> "Imported from another system's record and scored here.";
                    case EXTERNAL_SCORE -> "Added up elsewhere; the answers are not known here.";
                };
        int missing = assessment.score().missing();
        return missing == 0
                ? List.of(version + by)
                : List.of(version + by, missing + " answers were missing; the total is prorated.");
    }

    private Reference patient() {
        return RecordBundle.to(ResourceType.Patient, patientId);
    }

    /** Whoever took it down; null for the patient themselves. */
    private @Nullable Reference author() {
        return answered.giver() == Giver.PATIENT_BY_LINK ? null : Codes.staff(answered.recordedBy());
    }
}
