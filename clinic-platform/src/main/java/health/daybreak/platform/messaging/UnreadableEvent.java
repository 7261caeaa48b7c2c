package health.daybreak.platform.messaging;

/** An event that no retry will make readable: it is dead-lettered at once. */
final class UnreadableEvent extends RuntimeException {

    private static final long serialVersionUID = 1L;

    UnreadableEvent(String sentence) {
        super(sentence);
    }

    UnreadableEvent(String sentence, Throwable cause) {
        super(sentence, cause);
    }
}
