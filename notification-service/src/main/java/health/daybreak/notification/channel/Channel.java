package health.daybreak.notification.channel;

/** A way to reach a person, named as events name it. */
public enum Channel {
    EMAIL("e-mail"),
    SMS("text message"),
    /** Somebody of the clinic calls: the last way to reach whoever cannot be reached otherwise. */
    VOICE("call from the desk");

    private final String inWords;

    Channel(String inWords) {
        this.inWords = inWords;
    }

    /** How staff say that a message has gone this way. */
    public String sentInWords() {
        return switch (this) {
            case EMAIL, SMS -> "Sent as " + inWords;
            case VOICE -> "Given to the desk to call";
        };
    }

    /** How staff call it. */
    public String inWords() {
        return inWords;
    }
}
