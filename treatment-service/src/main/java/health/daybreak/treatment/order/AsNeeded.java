package health.daybreak.treatment.order;

/**
 * A medicine that a nurse may give when it is needed, without asking again.
 *
 * @param medicine its name, for example ondansetron
 * @param dose as it is given, for example 4 mg IV
 * @param reason for what
 * @param most how often in one session
 */
public record AsNeeded(String medicine, String dose, String reason, int most) {

    public AsNeeded {
        if (medicine.isBlank() || dose.isBlank() || most < 1) {
            throw new IllegalArgumentException("A medicine as needed has a name, a dose and how often");
        }
    }
}
