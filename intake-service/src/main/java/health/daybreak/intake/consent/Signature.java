package health.daybreak.intake.consent;

import health.daybreak.platform.aggregate.Refused;

/**
 * A typed signature.
 *
 * @param name as the patient typed it
 * @param device what it was typed on, in words, at most 200 characters
 * @param witnessedBy the staff member who was present
 */
public record Signature(String name, String device, String witnessedBy) {

    public Signature {
        name = name.strip();
        if (name.isEmpty() || name.length() > 200 || device.length() > 200) {
            throw Refused.unprocessable(
                    "signature-not-usable", "A signature is the typed name, 1 to 200 characters, and its device.");
        }
    }
}
