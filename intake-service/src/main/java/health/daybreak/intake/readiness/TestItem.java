package health.daybreak.intake.readiness;

import health.daybreak.intake.screening.Criterion;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One kind of test, as data.
 *
 * @param sentence why it is wanted, for people
 * @param outcomes what the two outcomes are called
 * @param wanted of whom; null for everybody
 * @param feeds where results come from besides the people who enter them
 * @param lookedAtByTheGate whether the gate at the chair looks at it by itself, so that it need not be told to
 * @param terms by stage; where there is none, it is not wanted at that stage
 */
public record TestItem(
        String id,
        int version,
        String title,
        String sentence,
        OutcomeWords outcomes,
        @Nullable Criterion wanted,
        List<Component> components,
        Feeds feeds,
        boolean lookedAtByTheGate,
        List<Term> terms) {

    /** What the two outcomes of a test are called. */
    public record OutcomeWords(String inOrder, String outOfTheOrdinary) {}

    /**
     * Where results come from by themselves.
     *
     * @param loinc codes by which a referral names a test without figures
     * @param inOrderWords how a referral says that it is in order
     * @param outOfTheOrdinaryWords how it says that it is not
     * @param instrument a questionnaire that is the test; null when none is
     * @param outOfTheOrdinaryBands bands of that questionnaire
     * @param weighed whether a weighing is the test
     */
    public record Feeds(
            List<String> loinc,
            List<String> inOrderWords,
            List<String> outOfTheOrdinaryWords,
            @Nullable String instrument,
            List<String> outOfTheOrdinaryBands,
            boolean weighed) {

        public Feeds {
            loinc = List.copyOf(loinc);
            inOrderWords = List.copyOf(inOrderWords);
            outOfTheOrdinaryWords = List.copyOf(outOfTheOrdinaryWords);
            outOfTheOrdinaryBands = List.copyOf(outOfTheOrdinaryBands);
        }
    }

    public TestItem {
        components = List.copyOf(components);
        terms = List.copyOf(terms);
        if (terms.stream().map(Term::stage).distinct().count() != terms.size() || terms.isEmpty()) {
            throw new IllegalArgumentException(id + " needs a term, and at most one a stage");
        }
    }

    /** How long it counts at this stage; empty when it is not wanted there. */
    Optional<Term> at(Stage stage) {
        return terms.stream().filter(term -> term.stage() == stage).findFirst();
    }

    /** The figure with this code. */
    public Optional<Component> component(String code) {
        return components.stream().filter(one -> one.code().equals(code)).findFirst();
    }
}
