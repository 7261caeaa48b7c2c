package health.daybreak.scheduling;

import health.daybreak.testkit.ArchitectureRules;

class ArchitectureTest extends ArchitectureRules {

    ArchitectureTest() {
        super("scheduling");
    }
}
