package health.daybreak.treatment.dose;

import java.util.List;

/** How the dose is given. */
public enum Route {
    /** Into a vein, by a pump. */
    IV,
    /** Into a muscle, by one injection. */
    IM,
    /** By one injection too, with a therapist in the room. */
    KAP;

    /** The scope of knowing that the drug is used outside of what it is approved for. */
    public static final String OFF_LABEL_USE = "OFF_LABEL_USE";

    /** The scope of what touch the patient wants while the drug works. */
    public static final String KAP_TOUCH = "KAP_TOUCH";

    /** The route on the wire; throws {@link IllegalArgumentException} for any other than IV, IM and KAP. */
    public static Route named(String wireName) {
        return valueOf(wireName);
    }

    public boolean infused() {
        return this == IV;
    }

    /** The scope of the consent to this route. */
    public String consentScope() {
        return "TREATMENT_" + name();
    }

    /** The scopes of all that must be signed before a dose by this route. */
    public List<String> consentsNeeded() {
        return switch (this) {
            case IV, IM -> List.of(consentScope(), OFF_LABEL_USE);
            case KAP -> List.of(consentScope(), OFF_LABEL_USE, KAP_TOUCH);
        };
    }
}
