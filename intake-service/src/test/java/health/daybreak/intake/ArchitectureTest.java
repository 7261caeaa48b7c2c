package health.daybreak.intake;

import health.daybreak.testkit.ArchitectureRules;

class ArchitectureTest extends ArchitectureRules {

    ArchitectureTest() {
        super("intake");
    }
}
