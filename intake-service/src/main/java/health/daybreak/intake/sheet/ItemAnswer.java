package health.daybreak.intake.sheet;

/** One answer to one item of an instrument, as it was chosen. */
public record ItemAnswer(String instrument, String item, int value) {}
