package health.daybreak.gateway;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;

/** Starts the gateway. */
@SpringBootApplication
@ConfigurationPropertiesScan
public class GatewayApplication {

    /** Runs until it is told to stop; settings come from the environment. */
    public static void main(String[] arguments) {
        // Idle connections are given up before the services do, who wait 20 s, so that no request meets a closing one.
        System.setProperty("jdk.httpclient.keepalive.timeout", "10");
        SpringApplication.run(GatewayApplication.class, arguments);
    }
}
