package health.daybreak.standalone;

import health.daybreak.standalone.cli.Commands;

/** What the {@code daybreak} launcher calls. */
public final class Main {

    private Main() {}

    /** Runs one command; exit code 0 done, 1 failed with a sentence on standard error, 2 wrong usage. */
    public static void main(String[] arguments) {
        System.exit(Commands.run(arguments));
    }
}
