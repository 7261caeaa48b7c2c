package health.daybreak.intake.export.table;

import health.daybreak.intake.export.PatientRecord;
import health.daybreak.intake.patient.Clinician;
import health.daybreak.intake.patient.Contact;
import health.daybreak.intake.patient.Inquiry;
import health.daybreak.intake.patient.Patient;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Who the patient is, what they asked for, their courses, and what happened. */
final class PersonTables {

    private static final Pattern NAME = Pattern.compile("[A-Z]+_[A-Z_]+|[A-Z]{4,}");

    private final Cells cells;

    PersonTables(Cells cells) {
        this.cells = cells;
    }

    List<RecordTable> of(PatientRecord record) {
        Patient patient = record.patient().state();
        return List.of(person(record), courses(patient), story(patient));
    }

    private RecordTable person(PatientRecord record) {
        Patient patient = record.patient().state();
        Contact contact = patient.contact();
        Inquiry inquiry = patient.inquiry();
        List<List<String>> rows = new ArrayList<>();
        put(rows, "Given name", patient.name().given());
        put(rows, "Family name", patient.name().family());
        put(rows, "Preferred name", patient.name().preferred());
        put(rows, "Pronouns", patient.particulars().pronouns());
        put(rows, "Record number", patient.particulars().recordNumber());
        put(rows, "Born", patient.birthDate());
        put(rows, "Administrative gender", patient.gender());
        put(rows, "E-mail", contact.email());
        put(rows, "Mobile", contact.mobile());
        put(rows, "Telephone", contact.phone());
        put(rows, "Language", contact.language());
        put(rows, "Time zone", contact.timeZone());
        put(
                rows,
                "Wants messages by",
                contact.channels().stream()
                        .map(channel -> Cells.words(channel.name()))
                        .collect(Collectors.joining(", ")));
        put(rows, "Came by", inquiry.origin());
        put(rows, "Referred by", inquiry.referrer());
        put(rows, "Referring provider", clinician(patient.particulars().referrer()));
        put(rows, "Primary care", clinician(patient.particulars().primaryCare()));
        put(rows, "Asks for", inquiry.asksFor());
        put(rows, "Note", inquiry.note());
        put(rows, "Registered", patient.registeredAt());
        put(rows, "Stage", patient.stage());
        put(rows, "Patient id", record.patientId());
        put(rows, "Record as of", record.asOf());
        return new RecordTable("person", "Person", List.of("What", "Value"), rows);
    }

    private void put(List<List<String>> rows, String what, @Nullable Object value) {
        List<String> row = cells.row(what, value);
        if (!row.getLast().isEmpty()) {
            rows.add(row);
        }
    }

    private static @Nullable String clinician(@Nullable Clinician clinician) {
        if (clinician == null) {
            return null;
        }
        String practice = clinician.practice() == null ? "" : ", " + clinician.practice();
        String phone = clinician.phone() == null ? "" : ", " + clinician.phone();
        return clinician.name() + practice + phone;
    }

    private RecordTable courses(Patient patient) {
        return new RecordTable(
                "courses",
                "Courses of treatment",
                List.of("Started", "Route", "Sessions planned", "Sessions completed", "Phase", "Ended", "How"),
                patient.care().courses().stream()
                        .map(course -> cells.row(
                                course.startedAt(),
                                course.route(),
                                course.plannedSessions(),
                                course.completedSessions(),
                                course.phase() == null ? null : Cells.words(course.phase()),
                                course.endedAt(),
                                course.ending() == null ? null : Cells.words(course.ending())))
                        .toList());
    }

    /** "PHQ-9 21 MODERATELY_SEVERE" keeps the instrument's name, and a route its capitals; other stable names are words. */
    private static String detail(String detail) {
        int first = detail.indexOf(' ') + 1;
        return detail.substring(0, first)
                + NAME.matcher(detail.substring(first)).replaceAll(name -> Cells.words(name.group()));
    }

    private RecordTable story(Patient patient) {
        return new RecordTable(
                "story",
                "What happened",
                List.of("When", "What", "Detail"),
                patient.story().stream()
                        .map(entry -> cells.row(
                                entry.at(),
                                Cells.words(entry.kind()),
                                entry.detail() == null ? null : detail(entry.detail())))
                        .toList());
    }
}
