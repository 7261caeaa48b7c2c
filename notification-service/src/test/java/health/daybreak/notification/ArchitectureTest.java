package health.daybreak.notification;

import health.daybreak.testkit.ArchitectureRules;

class ArchitectureTest extends ArchitectureRules {

    ArchitectureTest() {
        super("notification");
    }
}
