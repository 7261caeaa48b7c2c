package health.daybreak.treatment.dose;

/** How the dose is given. */
public enum Route {
    /** Into a vein, by a pump. */
    IV,
    /** Into a muscle, by one injection. */
    IM,
    /** By one injection too, with a therapist in the room. */
    KAP;

    /** The route on the wire; throws {@link IllegalArgumentException} for any other than IV, IM and KAP. */
    public static Route named(String wireName) {
        return valueOf(wireName);
    }

    public boolean infused() {
        return this == IV;
    }

    /** The scope of the consent that this route needs. */
    public String consentScope() {
        return "TREATMENT_" + name();
    }
}
