package health.daybreak.testkit;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.conditions.ArchConditions.callMethodWhere;
import static com.tngtech.archunit.lang.conditions.ArchConditions.not;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import health.daybreak.platform.audit.NoPatientData;
import health.daybreak.platform.audit.PatientData;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import java.util.Set;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.web.bind.annotation.RequestMapping;

/** The rules of the house, held by every service. A service's own test is a subclass that names its package. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
public abstract class ArchitectureRules {

    private static final Set<String> CLOCKS =
            Set.of("now", "currentTimeMillis", "systemUTC", "systemDefaultZone", "system");
    private static final String[] SERVICES = {
        "intake", "scheduling", "treatment", "notification", "reporting", "gateway"
    };

    private final String service;
    private JavaClasses classes;

    /** @param service the last part of the service's package, for example {@code intake} */
    protected ArchitectureRules(String service) {
        this.service = service;
        this.classes = new ClassFileImporter().importClasses();
    }

    @BeforeAll
    void readTheClasses() {
        classes = new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages("health.daybreak." + service);
    }

    /** What describes the domain (records, sealed types, enumerations) has no framework in it. */
    @Test
    void theDomainKnowsNoFramework() {
        noClasses()
                .that(describe("are domain types", ArchitectureRules::domainType))
                .should()
                .dependOnClassesThat(resideInAnyPackage(
                        "org.springframework..",
                        "com.mongodb..",
                        "org.bson..",
                        "tools.jackson..",
                        "com.fasterxml..",
                        "ca.uhn.."))
                .allowEmptyShould(true)
                .check(classes);
    }

    /** Time comes in as an argument or from the one clock bean. */
    @Test
    void nobodyAsksTheSystemForTheTime() {
        classes()
                .should(not(callMethodWhere(describe("asks the system for the time", ArchitectureRules::asksForTime))))
                .check(classes);
    }

    /** Waiting is done on a condition, never for a fixed time. */
    @Test
    void nobodySleeps() {
        noClasses().should().callMethod(Thread.class, "sleep", long.class).check(classes);
        noClasses()
                .should()
                .callMethod(Thread.class, "sleep", java.time.Duration.class)
                .check(classes);
    }

    /** A service knows no other service. */
    @Test
    void servicesMeetOnlyOverEvents() {
        for (String other : SERVICES) {
            if (!other.equals(service)) {
                noClasses()
                        .should()
                        .dependOnClassesThat(resideInAnyPackage("health.daybreak." + other + ".."))
                        .check(classes);
            }
        }
    }

    /** Every endpoint says who may call it and whether it shows patients' records. */
    @Test
    void everyEndpointNamesItsRolesAndWhetherItShowsPatients() {
        methods()
                .that(describe("are endpoints", ArchitectureRules::endpoint))
                .should(new ArchCondition<>("name roles, and be exactly one of @PatientData and @NoPatientData") {
                    @Override
                    public void check(JavaMethod method, ConditionEvents events) {
                        // Only at the gateway is there a door for those whom nobody knows yet, and it says so.
                        boolean everybody = service.equals("gateway") && method.isAnnotatedWith(PermitAll.class);
                        boolean fine = (everybody ^ method.isAnnotatedWith(RolesAllowed.class))
                                && (method.isAnnotatedWith(PatientData.class)
                                        ^ method.isAnnotatedWith(NoPatientData.class));
                        events.add(new SimpleConditionEvent(method, fine, method.getFullName()));
                    }
                })
                .allowEmptyShould(true)
                .check(classes);
    }

    /** Null is refused unless a type says otherwise, in every package. */
    @Test
    void everyPackageIsNullMarked() {
        classes()
                .should(new ArchCondition<>("be in a @NullMarked package") {
                    @Override
                    public void check(JavaClass type, ConditionEvents events) {
                        boolean marked = type.getPackage()
                                .tryGetPackageInfo()
                                .map(info -> info.isAnnotatedWith(NullMarked.class))
                                .orElse(false);
                        events.add(new SimpleConditionEvent(
                                type, marked, type.getPackageName() + " has no @NullMarked package-info"));
                    }
                })
                .check(classes);
    }

    private static boolean domainType(JavaClass type) {
        boolean adapter = type.getPackageName().contains(".web")
                || type.getPackageName().contains(".messaging")
                || type.getSimpleName().endsWith("Settings")
                || type.getSimpleName().startsWith("Mongo")
                || type.getEnclosingClass().map(outer -> !domainType(outer)).orElse(false);
        boolean shape = type.isRecord() || type.isEnum() || type.isInterface();
        return shape && !adapter && !type.isAnonymousClass() && !type.isAnnotation();
    }

    private static boolean endpoint(JavaMethod method) {
        return method.isMetaAnnotatedWith(RequestMapping.class);
    }

    private static boolean asksForTime(JavaCall<?> call) {
        String owner = call.getTargetOwner().getName();
        boolean timeType = owner.startsWith("java.time.") || owner.equals("java.lang.System");
        boolean withoutClock = call.getTarget().getRawParameterTypes().stream()
                .noneMatch(parameter -> parameter.getName().equals("java.time.Clock"));
        return timeType && withoutClock && CLOCKS.contains(call.getName());
    }
}
