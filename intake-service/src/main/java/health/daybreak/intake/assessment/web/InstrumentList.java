package health.daybreak.intake.assessment.web;

import health.daybreak.intake.assessment.Instrument;
import java.util.List;

/** The questionnaires in use, with wording, scoring, licence and sources. */
record InstrumentList(List<Instrument> instruments) {}
