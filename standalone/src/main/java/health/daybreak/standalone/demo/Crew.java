package health.daybreak.standalone.demo;

import health.daybreak.standalone.home.MachineClient;

/** The public API as four people of the clinic use it, and the cabinet that the nurse has the key of. */
record Crew(GatewayApi desk, GatewayApi nurse, GatewayApi prescriber, GatewayApi therapist, Cabinet cabinet) {

    static Crew of(Scenario scenario, String gateway, MachineClient client) {
        GatewayApi nurse = api(scenario, "NURSE", gateway, client);
        return new Crew(
                api(scenario, "FRONT_DESK", gateway, client),
                nurse,
                api(scenario, "PRESCRIBER", gateway, client),
                api(scenario, "THERAPIST", gateway, client),
                new Cabinet(nurse));
    }

    private static GatewayApi api(Scenario scenario, String role, String gateway, MachineClient client) {
        String staffId = scenario.firstWithRole(role).staffId();
        return new GatewayApi(gateway, client, scenario.clinic().clinicId(), staffId);
    }
}
