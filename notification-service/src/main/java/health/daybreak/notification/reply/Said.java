package health.daybreak.notification.reply;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What a text says, as far as it can be understood without a person. A command is a command only when it is all that was
 * written, in any letter case, with or without accents, blanks and punctuation around it.
 *
 * @param language of the command, as a BCP 47 tag; null where it is none or means the same in several
 * @param mayMeanStop whether words that are no command speak of stopping: any reasonable way to take consent back counts
 * @param mayBeCrisis whether they speak of dying, so that they are read first
 */
public record Said(Meaning meaning, @Nullable String language, boolean mayMeanStop, boolean mayBeCrisis) {

    private static final String ENGLISH = "en";
    private static final String SPANISH = "es";

    /** 47 CFR 64.1200(a)(10): the words that always count, as domain.md 3.2 lists them; the Spanish ones [P]. */
    private static final Map<String, Set<String>> STOP = Map.of(
            ENGLISH,
            Set.of(
                    "STOP",
                    "STOPALL",
                    "STOP ALL",
                    "QUIT",
                    "END",
                    "REVOKE",
                    "OPT OUT",
                    "OPTOUT",
                    "CANCEL",
                    "UNSUBSCRIBE"),
            SPANISH,
            Set.of(
                    "ALTO",
                    "PARAR",
                    "PARE",
                    "PARA",
                    "CANCELAR",
                    "BAJA",
                    "DAR DE BAJA",
                    "DARME DE BAJA",
                    "NO MAS",
                    "BASTA"));

    private static final Map<String, Set<String>> START =
            Map.of(ENGLISH, Set.of("START", "UNSTOP"), SPANISH, Set.of("ALTA", "INICIAR", "REANUDAR"));
    private static final Map<String, Set<String>> HELP =
            Map.of(ENGLISH, Set.of("HELP", "INFO"), SPANISH, Set.of("AYUDA"));
    private static final Map<String, Set<String>> CONFIRM = Map.of(
            ENGLISH,
            Set.of("YES", "Y", "C", "CONFIRM", "CONFIRMED", "YES CONFIRM"),
            SPANISH,
            Set.of("SI", "S", "CONFIRMO", "CONFIRMAR", "CONFIRMADO", "SI CONFIRMO"));

    private static final Pattern ABOUT_STOPPING =
            Pattern.compile("\\b(STOP|UNSUBSCRIBE|OPT OUT|NO MORE TEXTS|NO MORE MESSAGES|REMOVE ME|DO NOT TEXT|DONT"
                    + " TEXT|BAJA|ALTO|PARAR|NO MAS MENSAJES|NO ME ESCRIBAN|NO ME MANDEN)\\b");
    private static final Pattern ABOUT_DYING = Pattern.compile(
            "\\b(SUICID\\w*|KILL MYSELF|END MY LIFE|WANT TO DIE|WANNA DIE|BETTER OFF DEAD|MATARME|QUIERO MORIR\\w*"
                    + "|QUITARME LA VIDA|HURT MYSELF|HACERME DANO)\\b");

    /** Reads a text. */
    public static Said in(String words) {
        String plain = plain(words);
        for (Map.Entry<Meaning, Map<String, Set<String>>> command : List.of(
                Map.entry(Meaning.STOP, STOP),
                Map.entry(Meaning.START, START),
                Map.entry(Meaning.HELP, HELP),
                Map.entry(Meaning.CONFIRM, CONFIRM))) {
            for (Map.Entry<String, Set<String>> inLanguage : command.getValue().entrySet()) {
                if (inLanguage.getValue().contains(plain)) {
                    return new Said(command.getKey(), inLanguage.getKey(), false, false);
                }
            }
        }
        return new Said(
                Meaning.WORDS,
                null,
                ABOUT_STOPPING.matcher(plain).find(),
                ABOUT_DYING.matcher(plain).find());
    }

    /** Capitals, digits and single blanks: what remains when accents, punctuation and pictures are taken away. */
    private static String plain(String words) {
        return Normalizer.normalize(words, Normalizer.Form.NFKD)
                .replaceAll("\\p{M}+", "")
                .replaceAll("['’`]", "")
                .replaceAll("[^\\p{L}\\p{N}]+", " ")
                .strip()
                .toUpperCase(Locale.ROOT);
    }
}
