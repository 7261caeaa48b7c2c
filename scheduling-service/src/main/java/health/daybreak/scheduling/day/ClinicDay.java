package health.daybreak.scheduling.day;

import health.daybreak.platform.aggregate.Refused;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;

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
        return new ClinicDay(
                date,
                claims.stream()
                        .filter(claim -> !claim.sessionId().equals(sessionId))
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
        Slot wanted = claim.slot();
        List<Slot> others = claims.stream()
                .filter(made -> !made.sessionId().equals(claim.sessionId()))
                .map(Claim::slot)
                .filter(wanted::overlaps)
                .toList();
        List<String> taken = new ArrayList<>();
        if (others.stream().anyMatch(other -> other.chairId().equals(wanted.chairId()))) {
            taken.add("Chair " + wanted.chairId() + " is taken at that time.");
        }
        if (mostWatched(wanted, others) >= chairsPerNurse) {
            taken.add("The nurse already watches " + chairsPerNurse + " at that time.");
        }
        if (others.stream().anyMatch(other -> shareATherapist(wanted, other))) {
            taken.add("The therapist is with another patient at that time.");
        }
        return taken;
    }

    /** The most patients that the nurse of {@code wanted} watches at any instant of it. */
    private static long mostWatched(Slot wanted, List<Slot> others) {
        List<Slot> watched = others.stream()
                .filter(other -> other.nurseId().equals(wanted.nurseId()))
                .toList();
        TreeSet<Instant> instants = new TreeSet<>(List.of(wanted.startsAt()));
        watched.stream()
                .map(Slot::startsAt)
                .filter(start -> start.isAfter(wanted.startsAt()))
                .forEach(instants::add);
        return instants.stream()
                .mapToLong(instant ->
                        watched.stream().filter(slot -> slot.covers(instant)).count())
                .max()
                .orElse(0);
    }

    /** Whoever stays in a room as a therapist does nothing else meanwhile. */
    private static boolean shareATherapist(Slot wanted, Slot other) {
        String therapist = wanted.therapistId();
        boolean hers =
                therapist != null && (therapist.equals(other.therapistId()) || therapist.equals(other.nurseId()));
        return hers || wanted.nurseId().equals(other.therapistId());
    }
}
