package health.daybreak.scheduling;

import health.daybreak.scheduling.clinic.Chair;
import health.daybreak.scheduling.clinic.Clinic;
import health.daybreak.scheduling.clinic.OpenHours;
import health.daybreak.scheduling.day.ClinicDay;
import health.daybreak.scheduling.day.Hold;
import health.daybreak.scheduling.plan.model.Situation;
import health.daybreak.scheduling.protocol.Protocol;
import health.daybreak.scheduling.protocol.Protocols;
import health.daybreak.scheduling.protocol.ProtocolsConfiguration;
import health.daybreak.scheduling.protocol.Route;
import health.daybreak.scheduling.staff.CredentialKind;
import health.daybreak.scheduling.staff.HeldCredential;
import health.daybreak.scheduling.staff.Role;
import health.daybreak.scheduling.staff.Shift;
import health.daybreak.scheduling.staff.StaffMember;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** The clinic that most tests are about: New York, four chairs and a room, weekdays from eight to six. */
public final class Riverside {

    public static final String CLINIC_ID = "riverside";
    public static final ZoneId NEW_YORK = ZoneId.of("America/New_York");
    public static final LocalTime OPENS = LocalTime.of(8, 0);
    public static final LocalTime CLOSES = LocalTime.of(18, 0);

    /** A Monday morning before the clinic opens. */
    public static final Instant NOW = at(LocalDate.of(2026, 1, 5), 6, 0);

    public static final LocalDate MONDAY = LocalDate.of(2026, 1, 5);

    private Riverside() {}

    public static Instant at(LocalDate date, int hour, int minute) {
        return LocalDateTime.of(date, LocalTime.of(hour, minute))
                .atZone(NEW_YORK)
                .toInstant();
    }

    public static Clinic clinic() {
        return clinic(4, DayOfWeek.MONDAY, DayOfWeek.FRIDAY);
    }

    public static Clinic clinic(int chairs, DayOfWeek first, DayOfWeek last) {
        List<OpenHours> hours = EnumSet.range(first, last).stream()
                .map(day -> new OpenHours(day, OPENS, CLOSES))
                .toList();
        List<Chair> places = new ArrayList<>();
        for (int i = 1; i <= chairs; i++) {
            places.add(new Chair("chair-" + i, "Chair " + i, Set.of(Route.IV, Route.IM)));
        }
        places.add(new Chair("room-a", "Room A", Set.of(Route.KAP)));
        return new Clinic("Riverside clinic", NEW_YORK, hours, List.of(), places, 2);
    }

    public static List<StaffMember> staff() {
        return List.of(
                person("staff-nurse", Role.NURSE),
                person("staff-nurse-2", Role.NURSE),
                person("staff-prescriber", Role.PRESCRIBER),
                person("staff-therapist", Role.THERAPIST));
    }

    /** The clinic with its people, and what is claimed on these days. */
    public static Situation situation(Collection<ClinicDay> days) {
        return new Situation(clinic(), staff(), List.of(), held(days));
    }

    /** What is claimed on these days. */
    public static List<Hold> held(Collection<ClinicDay> days) {
        return days.stream()
                .flatMap(day -> day.claims().stream())
                .flatMap(claim -> claim.holds(clinic().chairsPerNurse()).stream())
                .toList();
    }

    public static StaffMember person(String id, Role role) {
        List<Shift> shifts = EnumSet.allOf(DayOfWeek.class).stream()
                .map(day -> new Shift(day, OPENS, CLOSES))
                .toList();
        return new StaffMember(id, id, Set.of(role), everyCredential(), shifts, List.of(), true);
    }

    private static List<HeldCredential> everyCredential() {
        return Arrays.stream(CredentialKind.values())
                .map(kind -> new HeldCredential(kind, LocalDate.of(2031, 12, 31)))
                .toList();
    }

    public static Protocols protocols() {
        return new ProtocolsConfiguration().protocols();
    }

    /** The latest version of every protocol, as if it had been in force in that January already. */
    public static Protocols protocolsOfToday() {
        return new Protocols(protocols().all().stream()
                .filter(protocol -> protocol.visit() != null)
                .map(Riverside::inJanuary)
                .toList());
    }

    private static Protocol inJanuary(Protocol protocol) {
        return new Protocol(
                protocol.protocolId(),
                protocol.version(),
                protocol.name(),
                protocol.route(),
                LocalDate.of(2026, 1, 1),
                protocol.doseMilligramsPerKilogram(),
                protocol.infusionMinutes(),
                protocol.visitMinutes(),
                protocol.therapistThroughout(),
                protocol.visit(),
                protocol.preparation(),
                protocol.integration(),
                protocol.induction(),
                protocol.taper(),
                protocol.reviews(),
                protocol.orderValidDays(),
                protocol.maintenance(),
                protocol.sources());
    }

    public static Protocol iv() {
        return protocols().get("iv-induction", 1);
    }

    public static Protocol kap() {
        return protocols().get("kap-induction", 1);
    }
}
