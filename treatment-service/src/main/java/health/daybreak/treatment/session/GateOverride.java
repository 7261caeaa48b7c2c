package health.daybreak.treatment.session;

import health.daybreak.treatment.gate.CheckName;

/** A prescriber's word against a finding. */
public record GateOverride(CheckName check, String reason, Signed signed) {}
