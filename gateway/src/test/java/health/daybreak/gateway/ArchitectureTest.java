package health.daybreak.gateway;

import health.daybreak.testkit.ArchitectureRules;

class ArchitectureTest extends ArchitectureRules {

    ArchitectureTest() {
        super("gateway");
    }
}
