package health.daybreak.treatment;

import health.daybreak.testkit.ArchitectureRules;

class ArchitectureTest extends ArchitectureRules {

    ArchitectureTest() {
        super("treatment");
    }
}
