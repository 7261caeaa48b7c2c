package health.daybreak.standalone.supervisor;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;

/** Stands in for a service: answers that it is ready, and ends with its parent. */
final class FakeService {

    private FakeService() {}

    public static void main(String[] arguments) throws IOException {
        if (arguments.length > 0) {
            System.out.println("ERROR " + arguments[0]);
            System.exit(1);
        }
        int port = Integer.parseInt(System.getenv("SERVER_PORT"));
        var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
        server.createContext("/", exchange -> {
            exchange.sendResponseHeaders(200, -1);
            exchange.close();
        });
        server.start();
        System.in.transferTo(System.out);
        System.exit(0);
    }
}
