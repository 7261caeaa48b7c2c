package health.daybreak.treatment.session;

import health.daybreak.treatment.dose.Milligrams;

/** A second person, signed in as such, found that this dose is meant. */
public record SecondCheck(Signed signed, Milligrams dose) {}
