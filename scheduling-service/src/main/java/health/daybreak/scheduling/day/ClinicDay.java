package health.daybreak.scheduling.day;

import health.daybreak.platform.aggregate.Refused;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Every claim of one clinic on one local date. One document, so no chair and no person can be claimed twice whatever
 * races or crashes.
 *
 * @param released claims that were given up; a late attempt to make one of them again is refused
 */
public record ClinicDay(LocalDate date, List<Claim> claims, List<String> released) {

    public ClinicDay {
        claims = List.copyOf(claims);
        released = List.copyOf(released);
    }

    /** A day on which nothing is claimed. */
    public static ClinicDay empty(LocalDate date) {
        return new ClinicDay(date, List.of(), List.of());
    }

    /** The id of the document of this clinic's day. */
    public static String id(String clinicId, LocalDate date) {
        return clinicId + ":" + date;
    }

    /**
     * The day with this claim; the same day when it is already made. Refused (409 {@code slot-taken}) when the chair or a
     * person is taken, and (409 {@code claim-released}) when the claim was given up before.
     *
     * @param chairsPerNurse how many patients one nurse may watch at the same time
     */
    public ClinicDay claim(Claim claim, int chairsPerNurse) {
        if (released.contains(claim.claimId())) {
            throw Refused.conflict("claim-released", "This booking was given up meanwhile.", Map.of());
        }
        if (claims.stream().anyMatch(made -> made.claimId().equals(claim.claimId()))) {
            return this;
        }
        List<String> taken = inTheWayOf(claim, chairsPerNurse);
        if (!taken.isEmpty()) {
            throw Refused.conflict("slot-taken", String.join(" ", taken), Map.of());
        }
        List<Claim> all = new ArrayList<>(claims);
        all.add(claim);
        return new ClinicDay(date, all, released);
    }

    /**
     * The day with all of these claims as well, or with none. The claims that are going to be given up together with them
     * do not stand in their way, and stay until they are released. Refused as a single claim is.
     *
     * @param going ids of the claims that are given up once all is decided
     */
    public ClinicDay rearranged(List<Claim> coming, Set<String> going, int chairsPerNurse) {
        ClinicDay then = new ClinicDay(
                date,
                claims.stream().filter(made -> !going.contains(made.claimId())).toList(),
                released);
        for (Claim claim : coming) {
            then = then.claim(claim, chairsPerNurse);
        }
        List<Claim> all = new ArrayList<>(claims);
        then.claims().stream().filter(claim -> !claims.contains(claim)).forEach(all::add);
        return new ClinicDay(date, all, released);
    }

    /** The day without this claim, for good. */
    public ClinicDay release(String claimId) {
        if (released.contains(claimId)) {
            return this;
        }
        List<String> gone = new ArrayList<>(released);
        gone.add(claimId);
        return new ClinicDay(
                date,
                claims.stream()
                        .filter(claim -> !claim.claimId().equals(claimId))
                        .toList(),
                gone);
    }

    /** The day as it looks to this session, whose own claims do not stand in its way while it is moved. */
    public ClinicDay without(String sessionId) {
        return without(Set.of(sessionId));
    }

    /** The day as it looks while these sessions are all moved. */
    public ClinicDay without(Set<String> sessionIds) {
        return new ClinicDay(
                date,
                claims.stream()
                        .filter(claim -> !sessionIds.contains(claim.sessionId()))
                        .toList(),
                released);
    }

    /** Whether this claim could be made beside those claims of the day that satisfy {@code counting}. */
    public boolean hasRoomFor(Claim claim, int chairsPerNurse, Predicate<Claim> counting) {
        return new ClinicDay(date, claims.stream().filter(counting).toList(), List.of())
                .inTheWayOf(claim, chairsPerNurse)
                .isEmpty();
    }

    private List<String> inTheWayOf(Claim claim, int chairsPerNurse) {
        List<Hold> made = claims.stream()
                .filter(other -> !other.courseId().equals(claim.courseId()))
                .flatMap(other -> other.holds(chairsPerNurse).stream())
                .toList();
        return claim.holds(chairsPerNurse).stream()
                .filter(wanted -> mostTaken(wanted, made) + wanted.share() > Hold.WHOLE)
                .map(wanted -> sentence(wanted, claim.slot()))
                .distinct()
                .toList();
    }

    /** The most that is taken at any instant of {@code wanted} of what it wants. */
    private static int mostTaken(Hold wanted, List<Hold> made) {
        List<Hold> meeting = made.stream().filter(wanted::meets).toList();
        return Stream.concat(Stream.of(wanted.from()), meeting.stream().map(Hold::from))
                .filter(instant -> !instant.isBefore(wanted.from()))
                .mapToInt(instant -> meeting.stream()
                        .filter(hold -> hold.covers(instant))
                        .mapToInt(Hold::share)
                        .sum())
                .max()
                .orElse(0);
    }

    private static String sentence(Hold wanted, Slot slot) {
        if (wanted.kind() == Hold.Kind.CHAIR) {
            return "Chair " + wanted.id() + " is taken at that time.";
        }
        return wanted.id().equals(slot.therapistId())
                ? "The therapist is with another patient at that time."
                : "The nurse already watches as many patients as may be at that time.";
    }
}
