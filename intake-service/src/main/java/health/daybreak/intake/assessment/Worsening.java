package health.daybreak.intake.assessment;

/** A total that lies so far on the wrong side of the patient's baseline that it must be seen. */
public record Worsening(int baselineTotal, int total) {}
