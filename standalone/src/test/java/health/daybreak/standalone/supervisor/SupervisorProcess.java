package health.daybreak.standalone.supervisor;

import health.daybreak.standalone.home.Home;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/** Runs a supervisor of fake services, one for each port given, until it is killed. */
final class SupervisorProcess {

    private SupervisorProcess() {}

    public static void main(String[] arguments) throws InterruptedException {
        var home = new Home(Path.of(arguments[0]));
        List<Part> parts = Arrays.stream(arguments)
                .skip(1)
                .map(port -> SupervisorTest.fake("service-" + port, Integer.parseInt(port)))
                .toList();
        var supervisor = new Supervisor(parts, home, "http://localhost", System.err);
        supervisor.start();
        supervisor.awaitReady();
        System.out.println("ready");
        supervisor.awaitStop();
    }
}
