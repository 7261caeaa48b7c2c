package health.daybreak.intake.consent;

import org.jspecify.annotations.Nullable;

/**
 * Who wanted a consent taken back, and why.
 *
 * @param reason in the patient's words, if one was given: nobody owes one
 */
public record Revocation(Asker asker, @Nullable String reason) {

    /** Whose wish it was. */
    public enum Asker {
        PATIENT,
        /** Somebody who may speak for the patient. */
        REPRESENTATIVE,
        /** The clinic itself, for example because the wrong text was signed. */
        CLINIC
    }

    public Revocation {
        reason = reason == null || reason.isBlank() ? null : reason.strip();
    }
}
