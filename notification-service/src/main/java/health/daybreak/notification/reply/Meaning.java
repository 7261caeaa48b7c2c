package health.daybreak.notification.reply;

/** What a text from a patient means, named as events name it. */
public enum Meaning {
    /** No more texts. */
    STOP,
    /** Texts again. */
    START,
    /** Who are you, and how can I reach you? */
    HELP,
    /** I come to the visit that you reminded me of. */
    CONFIRM,
    /** Something for people to read. */
    WORDS
}
