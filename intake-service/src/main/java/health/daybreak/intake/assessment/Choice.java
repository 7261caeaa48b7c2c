package health.daybreak.intake.assessment;

import org.jspecify.annotations.Nullable;

/** One possible answer to an item. */
public record Choice(int value, String text, @Nullable Loinc loinc) {}
