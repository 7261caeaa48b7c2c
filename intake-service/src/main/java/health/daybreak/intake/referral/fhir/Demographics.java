package health.daybreak.intake.referral.fhir;

import health.daybreak.intake.patient.AdministrativeGender;
import health.daybreak.intake.patient.Contact;
import health.daybreak.intake.patient.Inquiry;
import health.daybreak.intake.patient.Origin;
import health.daybreak.intake.patient.PersonName;
import health.daybreak.platform.aggregate.Ids;
import health.daybreak.platform.aggregate.Refused;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.hl7.fhir.r4.model.ContactPoint;
import org.hl7.fhir.r4.model.HumanName;
import org.hl7.fhir.r4.model.Identifier;
import org.hl7.fhir.r4.model.Patient;
import org.hl7.fhir.r4.model.PrimitiveType;
import org.hl7.fhir.r4.model.StringType;
import org.jspecify.annotations.Nullable;

/** Who the patient of a bundle is and how to reach them. */
final class Demographics {

    /** Numbers of the state are neither needed nor kept. */
    private static final Set<String> NOT_KEPT = Set.of("SS", "DL", "PPN", "TAX");

    private final Patient patient;
    private final Collection<String> remarks;

    Demographics(Patient patient, Collection<String> remarks) {
        this.patient = patient;
        this.remarks = remarks;
        if (patient.hasDeceasedDateTimeType()
                || (patient.hasDeceasedBooleanType()
                        && patient.getDeceasedBooleanType().booleanValue())) {
            throw Refused.unprocessable("patient-deceased", "The bundle says that this patient has died.");
        }
    }

    /** The medical record number where there is one, else the first identifier that may be kept, else the person. */
    Identity identity() {
        List<Identifier> usable = patient.getIdentifier().stream()
                .filter(identifier -> identifier.hasSystem() && identifier.hasValue())
                .filter(identifier -> !NOT_KEPT.contains(type(identifier)))
                .filter(identifier -> !identifier.getSystem().endsWith("us-ssn"))
                .toList();
        return usable.stream()
                .filter(identifier -> type(identifier).equals("MR"))
                .findFirst()
                .or(() -> usable.stream().findFirst())
                .map(identifier -> new Identity(identifier.getSystem(), identifier.getValue()))
                .orElseGet(() -> new Identity(
                        "urn:daybreak:demographics",
                        Ids.derived(name().given(), name().family(), birthDate(), gender())));
    }

    PersonName name() {
        HumanName official = patient.getName().stream()
                .filter(name -> name.getUse() == HumanName.NameUse.OFFICIAL)
                .findFirst()
                .orElseGet(patient::getNameFirstRep);
        String given = official.getGiven().stream().map(StringType::getValue).collect(Collectors.joining(" "));
        if (given.isBlank() || official.getFamily() == null) {
            throw Refused.unprocessable(
                    "patient-without-name", "The patient of a referral has a given and a family name.");
        }
        String preferred = patient.getName().stream()
                .filter(name -> name.getUse() == HumanName.NameUse.USUAL || name.getUse() == HumanName.NameUse.NICKNAME)
                .map(HumanName::getGivenAsSingleString)
                .findFirst()
                .orElse(null);
        return new PersonName(given, official.getFamily(), preferred);
    }

    LocalDate birthDate() {
        String written = patient.getBirthDateElement().getValueAsString();
        if (written == null || written.length() < 10) {
            throw Refused.unprocessable(
                    "patient-without-birth-date", "The patient of a referral has a full birth date, YYYY-MM-DD.");
        }
        return LocalDate.parse(written.substring(0, 10));
    }

    AdministrativeGender gender() {
        return patient.hasGender()
                ? AdministrativeGender.ofCode(patient.getGender().toCode())
                : AdministrativeGender.UNKNOWN;
    }

    Contact contact(String timeZone) {
        String email = telecom("e-mail address", Contact::canBeEmail, ContactPoint.ContactPointSystem.EMAIL, null);
        String mobile = telecom(
                "mobile number",
                Contact::canBePhone,
                ContactPoint.ContactPointSystem.PHONE,
                ContactPoint.ContactPointUse.MOBILE);
        String phone = patient.getTelecom().stream()
                .filter(point -> point.getSystem() == ContactPoint.ContactPointSystem.PHONE)
                .filter(point -> point.getUse() != ContactPoint.ContactPointUse.MOBILE)
                .map(ContactPoint::getValue)
                .filter(value -> value != null && Contact.canBePhone(value))
                .findFirst()
                .orElse(null);
        return new Contact(email, mobile, phone, language(), timeZone, Contact.channelsFor(email, mobile));
    }

    Inquiry inquiry() {
        String referrer = patient.getGeneralPractitioner().stream()
                .map(reference -> reference.getDisplay())
                .filter(display -> display != null && !display.isBlank())
                .findFirst()
                .orElse(patient.getManagingOrganization().getDisplay());
        return new Inquiry(Origin.FHIR_REFERRAL, referrer, null, null);
    }

    private String language() {
        return patient.getCommunication().stream()
                .sorted((one, other) -> Boolean.compare(other.getPreferred(), one.getPreferred()))
                .map(communication ->
                        communication.getLanguage().getCodingFirstRep().getCodeElement())
                .map(PrimitiveType::getValue)
                .filter(code -> code != null && code.matches("[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*"))
                .findFirst()
                .orElse("en");
    }

    private @Nullable String telecom(
            String what,
            java.util.function.Predicate<String> usable,
            ContactPoint.ContactPointSystem system,
            ContactPoint.@Nullable ContactPointUse use) {
        List<String> given = patient.getTelecom().stream()
                .filter(point -> point.getSystem() == system && (use == null || point.getUse() == use))
                .filter(ContactPoint::hasValue)
                .map(ContactPoint::getValue)
                .toList();
        if (!given.isEmpty() && given.stream().noneMatch(usable)) {
            remarks.add("The " + what + " of the referral cannot be one and was left out.");
        }
        return given.stream().filter(usable).findFirst().orElse(null);
    }

    private static String type(Identifier identifier) {
        String code = identifier.getType().getCodingFirstRep().getCode();
        return code == null ? "" : code;
    }
}
