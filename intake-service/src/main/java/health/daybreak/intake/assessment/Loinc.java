package health.daybreak.intake.assessment;

import health.daybreak.intake.Source;

/** A LOINC code, and how sure we are of it: only codes that were read in a source travel to others. */
public record Loinc(String code, Source.Mark mark) {

    /** Whether the code was read in a named source. */
    public boolean verified() {
        return mark == Source.Mark.S;
    }
}
