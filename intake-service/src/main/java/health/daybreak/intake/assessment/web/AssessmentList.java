package health.daybreak.intake.assessment.web;

import java.util.List;

/** A patient's questionnaires, newest first. */
record AssessmentList(List<AssessmentView> assessments) {}
