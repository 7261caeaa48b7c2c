package health.daybreak.standalone.cli;

/** The command line is not understood; the message says what was wrong and what is right. */
final class WrongUsage extends RuntimeException {

    WrongUsage(String message) {
        super(message);
    }
}
