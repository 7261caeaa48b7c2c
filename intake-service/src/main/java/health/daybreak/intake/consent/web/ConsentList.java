package health.daybreak.intake.consent.web;

import java.util.List;

/** A patient's consents, newest first. */
record ConsentList(List<ConsentView> consents) {}
