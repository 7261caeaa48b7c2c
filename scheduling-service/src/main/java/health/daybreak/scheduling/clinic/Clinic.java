package health.daybreak.scheduling.clinic;

import health.daybreak.platform.aggregate.Refused;
import health.daybreak.scheduling.staff.SkillNeed;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;

/**
 * A clinic as it is set up.
 *
 * @param zone in which its opening hours, shifts and days are meant
 * @param closedOn local dates on which it does not open at all
 * @param chairsPerNurse how many patients one nurse may watch at the same time, from 1
 * @param skills what its people may be able to do beyond their roles; absent in clinics set up before there were any
 */
public record Clinic(
        String name,
        ZoneId zone,
        List<OpenHours> openingHours,
        List<LocalDate> closedOn,
        List<Chair> chairs,
        int chairsPerNurse,
        List<Skill> skills) {

    public Clinic {
        skills = List.copyOf(Objects.requireNonNullElse(skills, List.of()));
        openingHours = List.copyOf(openingHours);
        closedOn = List.copyOf(closedOn);
        chairs = List.copyOf(chairs);
        for (OpenHours hours : openingHours) {
            require(
                    hours.from().isBefore(hours.to()),
                    "Opening hours of " + hours.weekday() + " end at " + hours.to() + ", before they begin at "
                            + hours.from());
        }
        for (int i = 0; i < openingHours.size(); i++) {
            OpenHours hours = openingHours.get(i);
            for (OpenHours other : openingHours.subList(i + 1, openingHours.size())) {
                require(
                        !hours.overlaps(other),
                        "Two opening hours of " + hours.weekday() + " overlap at " + other.from());
            }
        }
        Set<String> ids = new HashSet<>();
        for (Chair chair : chairs) {
            require(!chair.chairId().isBlank() && !chair.name().isBlank(), "A chair has an id and a name");
            require(ids.add(chair.chairId()), "Two chairs are called " + chair.chairId());
        }
        require(chairsPerNurse >= 1, "A nurse watches at least one chair, not " + chairsPerNurse);
        Set<String> names = new HashSet<>();
        for (Skill skill : skills) {
            require(skill.named(), "A skill has a name of at most " + Skill.LONGEST_NAME + " characters");
            require(
                    skill.asksAtVisits(),
                    "The skill " + skill.name() + " is asked of " + skill.roles()
                            + "; expected the nurse, the prescriber or the therapist of a visit");
            require(names.add(skill.name().toLowerCase(Locale.ROOT)), "Two skills are called " + skill.name());
        }
    }

    /** A clinic whose people are told apart by their roles alone. */
    public Clinic(
            String name,
            ZoneId zone,
            List<OpenHours> openingHours,
            List<LocalDate> closedOn,
            List<Chair> chairs,
            int chairsPerNurse) {
        this(name, zone, openingHours, closedOn, chairs, chairsPerNurse, List.of());
    }

    /** The same clinic with this list of skills. */
    public Clinic with(List<Skill> others) {
        return new Clinic(name, zone, openingHours, closedOn, chairs, chairsPerNurse, others);
    }

    /**
     * What people must be able to do at the visits of a course.
     *
     * @param ofCourse the names of skills that the course needs besides its protocol
     */
    public List<SkillNeed> needs(String protocolId, Collection<String> ofCourse) {
        return skills.stream()
                .filter(skill -> skill.protocolIds().contains(protocolId) || ofCourse.contains(skill.name()))
                .map(Skill::need)
                .toList();
    }

    /** Refused (422 {@code skill-unknown}) when one of them is not in its list. */
    public void requireKnown(Collection<String> names) {
        List<String> known = skills.stream().map(Skill::name).toList();
        List<String> unknown =
                names.stream().filter(name -> !known.contains(name)).sorted().toList();
        if (!unknown.isEmpty()) {
            throw Refused.unprocessable(
                    "skill-unknown",
                    "This clinic knows no skill called " + String.join(", ", unknown) + "; expected of its list: "
                            + String.join(", ", known) + ".");
        }
    }

    /** The opening hours of this local date; empty when the clinic is closed. */
    public List<OpenHours> hoursOn(LocalDate date) {
        if (closedOn.contains(date)) {
            return List.of();
        }
        return openingHours.stream()
                .filter(hours -> hours.weekday() == date.getDayOfWeek())
                .toList();
    }

    /** Whether this chair or room is one of its own. */
    public boolean has(String chairId) {
        return chairs.stream().anyMatch(chair -> chair.chairId().equals(chairId));
    }

    /** Whether it is open all the while from one instant to the other, on one local date. */
    public boolean open(Instant from, Instant to) {
        LocalDate date = LocalDate.ofInstant(from, zone);
        return hoursOn(date).stream().anyMatch(hours -> hours.contain(from, to, date, zone));
    }

    private static void require(boolean holds, String sentence) {
        if (!holds) {
            throw Refused.unprocessable("clinic-not-possible", sentence + ".");
        }
    }
}
