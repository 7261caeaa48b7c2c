package health.daybreak.scheduling.course;

import health.daybreak.platform.aggregate.Stored;
import health.daybreak.scheduling.candidate.Candidate;
import health.daybreak.scheduling.candidate.Candidates;
import health.daybreak.scheduling.clinic.Clinic;
import health.daybreak.scheduling.clinic.Clinics;
import health.daybreak.scheduling.day.ClinicDay;
import health.daybreak.scheduling.day.ClinicDays;
import health.daybreak.scheduling.outage.OutageBook;
import health.daybreak.scheduling.outage.OutageBooks;
import health.daybreak.scheduling.staff.Staff;
import health.daybreak.scheduling.staff.StaffMember;
import health.daybreak.testkit.InMemoryAggregates;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The stores of this service in memory. */
final class InMemory {

    private static final Set<Stage> BOOKED = EnumSet.of(Stage.ACTIVE, Stage.DISCONTINUED, Stage.COMPLETED);

    private InMemory() {}

    static class OfCourses extends InMemoryAggregates<Course> implements Courses {

        @Override
        public List<Stored<Course>> booked(@Nullable String patientId, int limit) {
            return all().stream()
                    .filter(course ->
                            patientId == null || course.state().patientId().equals(patientId))
                    .filter(course -> BOOKED.contains(course.state().stage()))
                    .limit(limit)
                    .toList();
        }

        @Override
        public List<Stored<Course>> unfinished(String patientId, int limit) {
            return all().stream()
                    .filter(course -> course.state().patientId().equals(patientId))
                    .filter(course -> !course.state().stage().over())
                    .limit(limit)
                    .toList();
        }

        @Override
        public List<Stored<Course>> withSessionsBetween(Instant from, Instant to, int limit) {
            return booked(null, limit).stream()
                    .filter(course -> course.state().sessions().stream()
                            .anyMatch(session -> !session.startsAt().isBefore(from)
                                    && session.startsAt().isBefore(to)))
                    .toList();
        }

        @Override
        public List<Stored<Course>> withVisitsBetween(Instant from, Instant to, int limit) {
            return booked(null, limit).stream()
                    .filter(course -> course.state().visits().stream()
                            .anyMatch(visit -> !visit.startsAt().isBefore(from)
                                    && visit.startsAt().isBefore(to)))
                    .toList();
        }

        @Override
        public List<Stored<Course>> unsettledSince(Instant before, int limit) {
            return all().stream()
                    .filter(course -> {
                        Instant since = course.state().unsettledSince();
                        return since != null && since.isBefore(before);
                    })
                    .limit(limit)
                    .toList();
        }
    }

    static class OfCandidates extends InMemoryAggregates<Candidate> implements Candidates {

        @Override
        public List<Stored<Candidate>> waiting(Instant now, int limit) {
            return all().stream()
                    .filter(candidate -> candidate.state().hindrances(now).isEmpty())
                    .limit(limit)
                    .toList();
        }
    }

    static class OfDays extends InMemoryAggregates<ClinicDay> implements ClinicDays {

        @Override
        public Map<LocalDate, ClinicDay> between(String clinicId, LocalDate first, LocalDate last) {
            Map<LocalDate, ClinicDay> days = new HashMap<>();
            for (Stored<ClinicDay> day : all()) {
                LocalDate date = day.state().date();
                if (!date.isBefore(first) && !date.isAfter(last)) {
                    days.put(date, day.state());
                }
            }
            return days;
        }
    }

    static class OfRearrangements extends InMemoryAggregates<Rearrangement> implements Rearrangements {

        @Override
        public List<Stored<Rearrangement>> unsettledSince(Instant before, int limit) {
            return all().stream()
                    .filter(rearrangement -> {
                        Instant since = rearrangement.state().unsettledSince();
                        return since != null && since.isBefore(before);
                    })
                    .limit(limit)
                    .toList();
        }
    }

    static final class OfOutages extends InMemoryAggregates<OutageBook> implements OutageBooks {}

    static final class OfScores extends InMemoryAggregates<PatientScores> implements ScoresOfPatients {}

    static final class OfClinics extends InMemoryAggregates<Clinic> implements Clinics {}

    static final class OfStaff extends InMemoryAggregates<StaffMember> implements Staff {

        @Override
        public List<Stored<StaffMember>> everybody() {
            return all();
        }
    }
}
