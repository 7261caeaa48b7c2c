package health.daybreak.systemtests.deployment;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The settings that a service's sources ask for: as a placeholder, or as a component of a record bound to a prefix. Names
 * are compared as Spring's relaxed binding does, without case and punctuation.
 */
final class KnownSettings {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\$\\{([A-Za-z0-9_.-]+)");
    private static final Pattern PREFIX = Pattern.compile("@ConfigurationProperties\\(\"([a-z.-]+)\"\\)");
    private static final Pattern COMPONENT = Pattern.compile("([\\w<>, ?]+?)\\s(\\w+)\\s*[,)]");
    private static final Set<String> OF_BOOT = Set.of("springconfigimport", "springmailhost", "springmailport");

    private final List<String> sources;

    private KnownSettings(List<String> sources) {
        this.sources = sources;
    }

    static KnownSettings of(String module) {
        return new KnownSettings(Stream.of(module, "clinic-platform")
                .map(name -> ComposeFile.REPOSITORY.resolve(name).resolve("src/main"))
                .flatMap(KnownSettings::texts)
                .toList());
    }

    /** Whether a variable of this name has any effect. */
    boolean knows(String variable) {
        String name = relaxed(variable);
        return OF_BOOT.contains(name)
                || sources.stream().anyMatch(text -> asked(text, name) || configured(text, name) || bound(text, name));
    }

    private static boolean asked(String text, String name) {
        return PLACEHOLDER.matcher(text).results().anyMatch(found -> relaxed(found.group(1))
                .equals(name));
    }

    /** A line {@code name=} of the platform's defaults. */
    private static boolean configured(String text, String name) {
        return text.lines()
                .filter(line -> line.matches("[a-z][a-z0-9.-]+=.*"))
                .anyMatch(line -> relaxed(line.substring(0, line.indexOf('='))).equals(name));
    }

    private static boolean bound(String text, String name) {
        Matcher prefix = PREFIX.matcher(text);
        if (!prefix.find() || !name.startsWith(relaxed(prefix.group(1)))) {
            return false;
        }
        String rest = name.substring(relaxed(prefix.group(1)).length());
        return COMPONENT.matcher(text.substring(prefix.end())).results().anyMatch(component -> {
            String property = relaxed(component.group(2));
            return rest.equals(property) || component.group(1).contains("Map<") && rest.startsWith(property);
        });
    }

    private static String relaxed(String name) {
        return name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", "");
    }

    private static Stream<String> texts(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files
                    .filter(file -> file.toString().matches(".*\\.(java|yaml|properties)"))
                    .map(KnownSettings::read)
                    .collect(Collectors.toList())
                    .stream();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
