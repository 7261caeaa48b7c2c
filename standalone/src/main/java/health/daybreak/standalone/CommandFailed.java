package health.daybreak.standalone;

/** A command cannot be done; the message is one sentence for the person who gave it, with the remedy. */
public final class CommandFailed extends RuntimeException {

    /** With the sentence to show. */
    public CommandFailed(String sentence) {
        super(sentence);
    }

    /** With the sentence to show and what lies behind it. */
    public CommandFailed(String sentence, Throwable cause) {
        super(sentence, cause);
    }
}
