package health.daybreak.standalone.population;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;
import java.util.function.ToIntFunction;

/**
 * What a clinic of such people comes to when there are very many of them: what any clinic's own figures should lie around, as
 * far as so few people can.
 */
public final class Expected {

    private static final int PEOPLE = 20_000;
    private static final int INDUCTION = 6;
    private static final int REMISSION_BELOW = 5;
    private static final double WEEKS_TO_FIRST_CALL = 2;
    private static final double WEEKS_TO_SECOND_CALL = 4;
    private static final int SECOND_CALL_DAY = 28;
    private static final int SAMPLES = 400;

    private final List<Illness> ill;
    private final List<Person> people;

    /** How large an effect is, and how far that is from the truth by chance alone in so small a group. */
    public record Effect(double d, double deviation) {}

    private record Pair(int before, int after) {}

    /** @param seed of the many people, who are others than those of any clinic */
    public Expected(long seed) {
        people = Population.of(seed, PEOPLE, LocalDate.EPOCH, 1);
        ill = people.stream().map(Person::illness).toList();
    }

    /** The share who respond after so many infusions. */
    public double response(int infusions) {
        return share(ill, illness -> illness.responds(illness.phq9(infusions)));
    }

    /** The share in remission after so many infusions. */
    public double remission(int infusions) {
        return share(ill, illness -> illness.phq9(infusions) < REMISSION_BELOW);
    }

    /** The share whose total after so many infusions is higher than before the first. */
    public double worse(int infusions) {
        return share(ill, illness -> illness.phq9(infusions) > illness.baseline());
    }

    /** The effect after so many infusions in a group of this size. */
    public Effect effect(int infusions, int size) {
        return effect(
                ill.stream()
                        .map(illness -> new Pair(illness.baseline(), illness.phq9(infusions)))
                        .toList(),
                size);
    }

    /** The share who respond when they are asked after the induction. */
    public double followUpResponse() {
        return share(people, person -> person.illness().responds(followUp(person)));
    }

    public double followUpRemission() {
        return share(people, person -> followUp(person) < REMISSION_BELOW);
    }

    public Effect followUpEffect(int size) {
        return effect(people, person -> person.illness().baseline(), Expected::followUp, size);
    }

    /** The same of anxiety. */
    public Effect followUpEffectOnAnxiety(int size) {
        return effect(
                people,
                person -> person.illness().anxiety(),
                person -> person.illness().gad7(infusions(person)),
                size);
    }

    /** Of those who had responded before the last infusion, the share who still do so many weeks after it. */
    public double kept(double weeks) {
        List<Illness> responded = ill.stream()
                .filter(illness -> illness.responds(illness.phq9(INDUCTION - 1)))
                .toList();
        return share(responded, illness -> illness.weeksUntilRelapse(INDUCTION) > weeks);
    }

    /** Whoever goes on is asked once, and others until four weeks have passed; the latest answer counts. */
    private static int followUp(Person person) {
        int infusions = infusions(person);
        boolean goesOn = person.habits().goesOn()
                && person.illness().responds(person.illness().phq9(infusions - 1));
        boolean second = !goesOn && person.habits().answersCall(SECOND_CALL_DAY);
        return person.illness().phq9(infusions, second ? WEEKS_TO_SECOND_CALL : WEEKS_TO_FIRST_CALL);
    }

    /** The last of the series is not made up for when it is missed. */
    private static int infusions(Person person) {
        return person.habits().visit(INDUCTION) == Habits.Visit.COMES ? INDUCTION : INDUCTION - 1;
    }

    private static <T> double share(List<T> all, Predicate<T> wanted) {
        return (double) all.stream().filter(wanted).count() / all.size();
    }

    private static Effect effect(
            List<Person> people, ToIntFunction<Person> before, ToIntFunction<Person> after, int size) {
        return effect(
                people.stream()
                        .map(person -> new Pair(before.applyAsInt(person), after.applyAsInt(person)))
                        .toList(),
                size);
    }

    /** The deviation is that of many samples of this size. */
    private static Effect effect(List<Pair> pairs, int size) {
        var random = new Random(size);
        double sum = 0;
        double squares = 0;
        for (int sample = 0; sample < SAMPLES; sample++) {
            List<Pair> drawn = new ArrayList<>();
            for (int i = 0; i < size; i++) {
                drawn.add(pairs.get(random.nextInt(pairs.size())));
            }
            double d = d(drawn);
            sum += d;
            squares += d * d;
        }
        double mean = sum / SAMPLES;
        return new Effect(d(pairs), Math.sqrt(squares / SAMPLES - mean * mean));
    }

    /** Cohen's d with the mean of both variances, as reporting has it. */
    private static double d(List<Pair> pairs) {
        double change = mean(pairs, Pair::before) - mean(pairs, Pair::after);
        return change / Math.sqrt((variance(pairs, Pair::before) + variance(pairs, Pair::after)) / 2);
    }

    private static double mean(List<Pair> pairs, ToDoubleFunction<Pair> of) {
        return pairs.stream().mapToDouble(of).average().orElseThrow();
    }

    private static double variance(List<Pair> pairs, ToDoubleFunction<Pair> of) {
        double mean = mean(pairs, of);
        return pairs.stream()
                        .mapToDouble(of)
                        .map(value -> (value - mean) * (value - mean))
                        .sum()
                / (pairs.size() - 1);
    }
}
