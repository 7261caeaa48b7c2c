package health.daybreak.standalone.population;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The people of a clinic: the same for the same seed, size and length. */
public final class Population {

    private static final double FEMALE = .6;
    private static final double INJECTED = .15;
    private static final double HYPERTENSIVE = .2;
    private static final List<String> WOMEN = List.of(
            "Ada", "Alma", "Amina", "Beatriz", "Carla", "Chiara", "Dalia", "Elif", "Esther", "Farah", "Gloria",
            "Helena", "Ines", "Irma", "Jana", "Joan", "Karima", "Laura", "Lucia", "Mara", "Mei", "Naomi", "Nadia",
            "Olga", "Paula", "Rania", "Ruth", "Sara", "Sofia", "Tamar", "Uma", "Vera", "Wanda", "Yara", "Zoe");
    private static final List<String> MEN = List.of(
            "Aaron", "Andre", "Ben", "Carlos", "Dario", "David", "Emil", "Felix", "Gabriel", "Hassan", "Hugo", "Ivan",
            "Jamal", "Joel", "Kofi", "Leo", "Luis", "Marco", "Milan", "Nils", "Omar", "Oscar", "Pavel", "Rafael",
            "Ravi", "Sami", "Simon", "Tariq", "Theo", "Victor", "Walid", "Yusuf");
    private static final List<String> FAMILIES = List.of(
            "Abbott",
            "Ahmed",
            "Alvarez",
            "Baker",
            "Bauer",
            "Bianchi",
            "Brandt",
            "Campbell",
            "Castro",
            "Chen",
            "Cohen",
            "Costa",
            "Dimitrov",
            "Dubois",
            "Eriksen",
            "Evans",
            "Farkas",
            "Fischer",
            "Flores",
            "Garcia",
            "Gupta",
            "Hansen",
            "Hughes",
            "Ibrahim",
            "Ivanova",
            "Jansen",
            "Jones",
            "Kaya",
            "Keller",
            "Kim",
            "Kowalski",
            "Kumar",
            "Lang",
            "Larsen",
            "Lopez",
            "Malik",
            "Martin",
            "Mendes",
            "Meyer",
            "Moreau",
            "Murphy",
            "Nguyen",
            "Novak",
            "Okoye",
            "Olsen",
            "Osman",
            "Park",
            "Patel",
            "Pereira",
            "Popescu",
            "Quinn",
            "Ramos",
            "Reyes",
            "Rossi",
            "Santos",
            "Schmidt",
            "Silva",
            "Singh",
            "Smith",
            "Sorensen",
            "Suzuki",
            "Torres",
            "Varga",
            "Wagner",
            "Walsh",
            "Wang",
            "Weber",
            "Wilson",
            "Yilmaz",
            "Zhang");

    private Population() {}

    /**
     * So many people, the earliest first.
     *
     * @param opened the day on which the clinic opened; they are adults by then
     * @param days over which they come, evenly
     */
    public static List<Person> of(long seed, int size, LocalDate opened, int days) {
        List<Person> people = new ArrayList<>();
        for (int number = 0; number < size; number++) {
            people.add(person(seed, number, opened, days));
        }
        people.sort(Comparator.comparing(Person::day).thenComparing(Person::number));
        return List.copyOf(people);
    }

    private static Person person(long seed, int number, LocalDate opened, int days) {
        Draw draw = Draw.of(seed, "person", number);
        boolean woman = draw.chance(FEMALE);
        boolean hypertensive = draw.chance(HYPERTENSIVE);
        int age = (int) Math.clamp(Math.round(draw.normal(44, 14)), 19, 78);
        return new Person(
                number,
                draw.whole(days),
                draw.oneOf(woman ? WOMEN : MEN),
                draw.oneOf(FAMILIES),
                opened.minusYears(age).minusDays(draw.whole(365)),
                woman ? "female" : "male",
                Math.clamp(Math.round(draw.normal(woman ? 70 : 83, 13)), 45, 120),
                draw.chance(INJECTED) ? "IM" : "IV",
                (int) Math.clamp(Math.round(draw.normal(hypertensive ? 128 : 120, 5)), 105, 134),
                hypertensive,
                Illness.of(seed, number),
                Habits.of(seed, number));
    }
}
