package health.daybreak.intake.export.fhir;

import health.daybreak.intake.fhir.Codes;
import health.daybreak.intake.fhir.RecordBundle;
import health.daybreak.intake.patient.Contact;
import health.daybreak.intake.patient.CourseProgress;
import health.daybreak.intake.patient.Inquiry;
import health.daybreak.intake.patient.Patient;
import health.daybreak.intake.patient.StoryEntry;
import health.daybreak.platform.aggregate.Ids;
import health.daybreak.platform.aggregate.Stored;
import java.util.Date;
import org.hl7.fhir.r4.model.ContactPoint.ContactPointSystem;
import org.hl7.fhir.r4.model.ContactPoint.ContactPointUse;
import org.hl7.fhir.r4.model.Encounter;
import org.hl7.fhir.r4.model.Enumerations.AdministrativeGender;
import org.hl7.fhir.r4.model.EpisodeOfCare;
import org.hl7.fhir.r4.model.EpisodeOfCare.EpisodeOfCareStatus;
import org.hl7.fhir.r4.model.HumanName;
import org.hl7.fhir.r4.model.Observation;
import org.hl7.fhir.r4.model.Observation.ObservationStatus;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.ResourceType;
import org.hl7.fhir.r4.model.ServiceRequest;
import org.hl7.fhir.r4.model.StringType;

/** The patient, what they asked for, their courses and their completed sessions. */
final class PersonInFhir {

    private static final String RECORD_NUMBER = "urn:daybreak:record-number";
    private static final String LANGUAGE = "urn:ietf:bcp:47";
    private static final String ENCOUNTER_CLASS = "http://terminology.hl7.org/CodeSystem/v3-ActCode";

    private PersonInFhir() {}

    static void write(Stored<Patient> stored, RecordBundle bundle) {
        Patient patient = stored.state();
        bundle.add(person(stored.id(), patient));
        bundle.add(inquiry(stored.id(), patient));
        if (patient.particulars().pronouns() != null) {
            bundle.add(pronouns(stored.id(), patient.particulars().pronouns(), patient));
        }
        patient.care().courses().forEach(course -> bundle.add(course(stored.id(), course)));
        patient.story().stream()
                .filter(entry -> entry.kind().equals("SESSION_COMPLETED"))
                .forEach(entry -> bundle.add(session(stored.id(), entry)));
    }

    private static org.hl7.fhir.r4.model.Patient person(String id, Patient patient) {
        org.hl7.fhir.r4.model.Patient person = new org.hl7.fhir.r4.model.Patient();
        person.setId(id);
        if (patient.particulars().recordNumber() != null) {
            person.addIdentifier()
                    .setSystem(RECORD_NUMBER)
                    .setValue(patient.particulars().recordNumber());
        }
        person.addName()
                .setUse(HumanName.NameUse.OFFICIAL)
                .setFamily(patient.name().family())
                .addGiven(patient.name().given());
        if (patient.name().preferred() != null) {
            person.addName()
                    .setUse(HumanName.NameUse.USUAL)
                    .addGiven(patient.name().preferred());
        }
        person.setGender(AdministrativeGender.fromCode(patient.gender().code()));
        person.setBirthDateElement(Days.date(patient.birthDate()));
        addContact(person, patient.contact());
        if (patient.particulars().primaryCare() != null) {
            person.addGeneralPractitioner()
                    .setType("Practitioner")
                    .setDisplay(patient.particulars().primaryCare().name());
        }
        return person;
    }

    private static void addContact(org.hl7.fhir.r4.model.Patient person, Contact contact) {
        if (contact.email() != null) {
            person.addTelecom().setSystem(ContactPointSystem.EMAIL).setValue(contact.email());
        }
        if (contact.mobile() != null) {
            person.addTelecom()
                    .setSystem(ContactPointSystem.PHONE)
                    .setUse(ContactPointUse.MOBILE)
                    .setValue(contact.mobile());
        }
        if (contact.phone() != null) {
            person.addTelecom().setSystem(ContactPointSystem.PHONE).setValue(contact.phone());
        }
        person.addCommunication()
                .setPreferred(true)
                .getLanguage()
                .addCoding()
                .setSystem(LANGUAGE)
                .setCode(contact.language());
    }

    private static ServiceRequest inquiry(String patientId, Patient patient) {
        Inquiry inquiry = patient.inquiry();
        ServiceRequest request = new ServiceRequest();
        request.setId(Ids.derived("inquiry", patientId));
        request.setStatus(ServiceRequest.ServiceRequestStatus.ACTIVE);
        request.setIntent(ServiceRequest.ServiceRequestIntent.PROPOSAL);
        request.getCode()
                .setText("Asks for treatment, by " + inquiry.origin().name().toLowerCase(java.util.Locale.ROOT));
        request.setSubject(RecordBundle.to(ResourceType.Patient, patientId));
        request.setAuthoredOn(Date.from(patient.registeredAt()));
        String referrer = patient.particulars().referrer() == null
                ? inquiry.referrer()
                : patient.particulars().referrer().name();
        if (referrer != null) {
            request.setRequester(new Reference().setType("Practitioner").setDisplay(referrer));
        }
        if (inquiry.asksFor() != null) {
            request.addReasonCode().setText(inquiry.asksFor());
        }
        if (inquiry.note() != null) {
            request.addNote().setText(inquiry.note());
        }
        return request;
    }

    private static Observation pronouns(String patientId, String pronouns, Patient patient) {
        Observation said = new Observation();
        said.setId(Ids.derived("pronouns", patientId));
        said.setStatus(ObservationStatus.FINAL);
        said.setCode(Codes.concept("urn:daybreak:person", "pronouns", "Pronouns"));
        said.setSubject(RecordBundle.to(ResourceType.Patient, patientId));
        said.setEffective(Days.time(patient.registeredAt()));
        said.setValue(new StringType(pronouns));
        return said;
    }

    private static EpisodeOfCare course(String patientId, CourseProgress course) {
        EpisodeOfCare episode = new EpisodeOfCare();
        episode.setId(course.courseId());
        episode.setStatus(status(course));
        episode.setPatient(RecordBundle.to(ResourceType.Patient, patientId));
        episode.addType()
                .setText("Course of ketamine" + (course.route() == null ? "" : " (" + course.route() + ")") + ", "
                        + course.completedSessions() + " of " + course.plannedSessions() + " sessions completed");
        if (course.startedAt() != null) {
            episode.getPeriod().setStartElement(Days.time(course.startedAt()));
        }
        if (course.endedAt() != null) {
            episode.getPeriod().setEndElement(Days.time(course.endedAt()));
        }
        return episode;
    }

    private static EpisodeOfCareStatus status(CourseProgress course) {
        if (course.ending() == null) {
            return EpisodeOfCareStatus.ACTIVE;
        }
        return course.ending().equals("COMPLETED") ? EpisodeOfCareStatus.FINISHED : EpisodeOfCareStatus.CANCELLED;
    }

    private static Encounter session(String patientId, StoryEntry entry) {
        Encounter session = new Encounter();
        session.setId(entry.subject());
        session.setStatus(Encounter.EncounterStatus.FINISHED);
        session.setClass_(Codes.coding(ENCOUNTER_CLASS, "AMB", "ambulatory"));
        session.addType().setText("Ketamine session " + entry.detail());
        session.setSubject(RecordBundle.to(ResourceType.Patient, patientId));
        session.getPeriod().setEndElement(Days.time(entry.at()));
        return session;
    }
}
