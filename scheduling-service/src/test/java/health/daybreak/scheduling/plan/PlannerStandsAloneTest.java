package health.daybreak.scheduling.plan;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

class PlannerStandsAloneTest {

    private static final JavaClasses PLANNER = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("health.daybreak.scheduling.plan");

    @Test
    void thePlannerKnowsNeitherSpringNorStorageNorTheRestOfTheService() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "org.springframework..",
                        "com.mongodb..",
                        "org.bson..",
                        "health.daybreak.platform..",
                        "health.daybreak.events..",
                        "health.daybreak.scheduling.course..",
                        "health.daybreak.scheduling.candidate..")
                .check(PLANNER);
    }

    @Test
    void theJudgeSharesNothingWithTheSearch() {
        noClasses()
                .that()
                .resideInAPackage("..plan.check..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "..plan.grid..", "..plan.series..", "..plan.exact..", "..plan.many..", "..plan.repair..")
                .check(PLANNER);
    }
}
