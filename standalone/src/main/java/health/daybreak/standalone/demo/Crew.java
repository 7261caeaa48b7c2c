package health.daybreak.standalone.demo;

import health.daybreak.standalone.home.MachineClient;

/** The public API as three people of the clinic use it. */
record Crew(GatewayApi desk, GatewayApi nurse, GatewayApi prescriber) {

    static Crew of(Scenario scenario, String gateway, MachineClient client) {
        return new Crew(
                api(scenario, "FRONT_DESK", gateway, client),
                api(scenario, "NURSE", gateway, client),
                api(scenario, "PRESCRIBER", gateway, client));
    }

    private static GatewayApi api(Scenario scenario, String role, String gateway, MachineClient client) {
        String staffId = scenario.firstWithRole(role).staffId();
        return new GatewayApi(gateway, client, scenario.clinic().clinicId(), staffId);
    }
}
