package health.daybreak.intake.packet;

import health.daybreak.intake.screening.Answer;
import health.daybreak.intake.screening.AntidepressantTrial.WhyStopped;
import health.daybreak.intake.screening.Question;
import health.daybreak.platform.aggregate.Refused;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a patient has told so far, as typed: it may be half a word. It is checked when it is sent in.
 *
 * @param triedNone true when no antidepressant was ever tried; null while nothing is said
 * @param takesNothing true when no medicine is taken; null while nothing is said
 * @param questionnaires answers in each instrument's order, null where one is missing
 */
public record Told(
        @Nullable AboutYou aboutYou,
        @Nullable Reach reach,
        @Nullable Provider referrer,
        @Nullable Provider primaryCare,
        @Nullable Boolean triedNone,
        List<Tried> tried,
        @Nullable Boolean takesNothing,
        List<String> medicines,
        @Nullable String allergies,
        Map<Question, Answer> health,
        Map<String, List<@Nullable Integer>> questionnaires) {

    static final Told NOTHING =
            new Told(null, null, null, null, null, List.of(), null, List.of(), null, Map.of(), Map.of());

    private static final int LONGEST = 300;
    private static final int MOST = 40;

    /** How the patient wants to be called. */
    public record AboutYou(
            @Nullable String preferredName,
            @Nullable String pronouns,
            @Nullable String language) {}

    /** How the patient says they can be reached. Staff take it over; a link never changes where messages go. */
    public record Reach(
            @Nullable String email,
            @Nullable String mobile,
            @Nullable String remark) {}

    /** Somebody elsewhere who looks after the patient. */
    public record Provider(
            @Nullable String name,
            @Nullable String practice,
            @Nullable String phone) {}

    /** One antidepressant that was tried, in the words of the pages. */
    public record Tried(
            String drug,
            @Nullable BigDecimal milligramsPerDay,
            @Nullable HowLong howLong,
            @Nullable Boolean mostDays,
            @Nullable Helped helped,
            @Nullable WhyStopped whyStopped,
            @Nullable Boolean thisTime) {}

    /** For how long, in the classes that people remember; each counts as its shortest. */
    public enum HowLong {
        UNDER_FOUR_WEEKS(2),
        FOUR_TO_FIVE_WEEKS(4),
        SIX_TO_EIGHT_WEEKS(6),
        LONGER(9),
        NOT_SURE(0);

        private final int weeks;

        HowLong(int weeks) {
            this.weeks = weeks;
        }

        int weeks() {
            return weeks;
        }
    }

    /** How much it helped; each counts as its middle. */
    public enum Helped {
        WORSE(-25),
        NOT_AT_ALL(0),
        A_LITTLE(25),
        ABOUT_HALF(50),
        A_LOT(75);

        private final int percent;

        Helped(int percent) {
            this.percent = percent;
        }

        int percent() {
            return percent;
        }
    }

    public Told {
        tried = List.copyOf(tried);
        medicines = List.copyOf(medicines);
        health = Collections.unmodifiableMap(new LinkedHashMap<>(health));
        Map<String, List<@Nullable Integer>> copies = new LinkedHashMap<>();
        questionnaires.forEach((instrument, answers) ->
                copies.put(instrument, Collections.unmodifiableList(new ArrayList<>(answers))));
        questionnaires = Collections.unmodifiableMap(copies);
        requireNotTooMuch(tried, medicines, questionnaires);
        words(aboutYou, reach, referrer, primaryCare, allergies, tried, medicines)
                .forEach(Told::requireShort);
    }

    /** Only how the patient wants to be called and reached, and by whom they are looked after. */
    public Told withoutHealth() {
        return new Told(
                aboutYou, reach, referrer, primaryCare, null, List.of(), null, List.of(), null, Map.of(), Map.of());
    }

    private static void requireNotTooMuch(
            List<Tried> tried, List<String> medicines, Map<String, List<@Nullable Integer>> questionnaires) {
        boolean tooLong = questionnaires.values().stream().anyMatch(answers -> answers.size() > MOST);
        if (tried.size() > MOST || medicines.size() > MOST || questionnaires.size() > MOST || tooLong) {
            throw Refused.unprocessable("too-many-entries", "There is room for " + MOST + " entries of each kind.");
        }
    }

    private static Stream<@Nullable String> words(
            @Nullable AboutYou aboutYou,
            @Nullable Reach reach,
            @Nullable Provider referrer,
            @Nullable Provider primaryCare,
            @Nullable String allergies,
            List<Tried> tried,
            List<String> medicines) {
        List<@Nullable String> words = new ArrayList<>(medicines);
        tried.forEach(one -> words.add(one.drug()));
        words.add(allergies);
        if (aboutYou != null) {
            Collections.addAll(words, aboutYou.preferredName(), aboutYou.pronouns(), aboutYou.language());
        }
        if (reach != null) {
            Collections.addAll(words, reach.email(), reach.mobile(), reach.remark());
        }
        for (Provider provider : new @Nullable Provider[] {referrer, primaryCare}) {
            if (provider != null) {
                Collections.addAll(words, provider.name(), provider.practice(), provider.phone());
            }
        }
        return words.stream();
    }

    private static void requireShort(@Nullable String words) {
        if (words != null && words.length() > LONGEST) {
            throw Refused.unprocessable("text-too-long", "Each answer has at most " + LONGEST + " characters.");
        }
    }
}
