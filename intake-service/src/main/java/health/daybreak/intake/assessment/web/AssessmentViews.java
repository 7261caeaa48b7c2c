package health.daybreak.intake.assessment.web;

import health.daybreak.intake.assessment.Assessment;
import health.daybreak.intake.assessment.Assessments;
import health.daybreak.intake.assessment.Instruments;
import health.daybreak.platform.aggregate.Stored;
import java.util.List;
import org.springframework.stereotype.Component;

/** Shows a questionnaire beside the patient's others. */
@Component
class AssessmentViews {

    private final Assessments assessments;
    private final Instruments instruments;

    AssessmentViews(Assessments assessments, Instruments instruments) {
        this.assessments = assessments;
        this.instruments = instruments;
    }

    AssessmentView of(Stored<Assessment> stored) {
        List<Assessment> all = assessments.ofPatient(stored.state().answered().patientId()).stream()
                .map(Stored::state)
                .toList();
        return AssessmentView.from(stored, all, instruments);
    }
}
