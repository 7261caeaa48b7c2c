package health.daybreak.notification.channel;

/** A way to reach a person, named as events name it. */
public enum Channel {
    EMAIL("e-mail"),
    SMS("text message");

    private final String inWords;

    Channel(String inWords) {
        this.inWords = inWords;
    }

    /** How staff call it. */
    public String inWords() {
        return inWords;
    }
}
