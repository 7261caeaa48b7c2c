package health.daybreak.standalone.cli;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The options of one command.
 *
 * @param values of the options that have one
 * @param flags the options without a value that were given
 */
record Options(Map<String, String> values, Set<String> flags) {

    private static final int HIGHEST_PORT = 65_535;

    /** Reads the arguments after the command's name. */
    static Options parse(List<String> arguments, Set<String> valued, Set<String> flags) {
        var values = new HashMap<String, String>();
        var given = new HashSet<String>();
        var rest = arguments.iterator();
        while (rest.hasNext()) {
            String argument = rest.next();
            if (flags.contains(argument)) {
                given.add(argument);
            } else if (valued.contains(argument)) {
                if (!rest.hasNext()) {
                    throw new WrongUsage(argument + " needs a value");
                }
                values.put(argument, rest.next());
            } else {
                throw new WrongUsage("%s is not an option here".formatted(argument));
            }
        }
        return new Options(values, given);
    }

    Optional<String> value(String name) {
        return Optional.ofNullable(values.get(name));
    }

    boolean has(String flag) {
        return flags.contains(flag);
    }

    /** A port from 1 to 65535. */
    int port(String name, int otherwise) {
        return (int) number(name, 1, HIGHEST_PORT, otherwise);
    }

    /** A whole number between these two, both included. */
    long number(String name, long lowest, long highest, long otherwise) {
        return value(name).map(text -> number(name, text, lowest, highest)).orElse(otherwise);
    }

    private static long number(String name, String text, long lowest, long highest) {
        try {
            long number = Long.parseLong(text);
            if (number >= lowest && number <= highest) {
                return number;
            }
        } catch (NumberFormatException noNumber) {
            // Said below, as what is too small or too large.
        }
        throw new WrongUsage("%s needs a number from %d to %d, not %s".formatted(name, lowest, highest, text));
    }
}
