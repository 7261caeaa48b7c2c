package health.daybreak.intake.screening.web;

import health.daybreak.intake.screening.AntidepressantTrial;
import health.daybreak.intake.screening.TrialFinding;

/** One antidepressant trial and how it was judged. */
record TrialView(AntidepressantTrial trial, TrialFinding finding) {}
