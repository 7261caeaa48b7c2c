package health.daybreak.standalone;

import health.daybreak.standalone.broker.EmbeddedBroker;
import health.daybreak.standalone.store.EmbeddedStore;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;

/** The process that is broker and store; ends when its standard input does, as every child of the supervisor. */
final class Infrastructure {

    private Infrastructure() {}

    public static void main(String[] arguments) {
        Path brokerFolder = Path.of(arguments[0]);
        int brokerPort = Integer.parseInt(arguments[1]);
        Path storeFile = Path.of(arguments[2]);
        int storePort = Integer.parseInt(arguments[3]);
        Thread.ofPlatform().daemon().name("exit-with-parent").start(Infrastructure::exitWithParent);
        try {
            var opening = CompletableFuture.supplyAsync(() -> EmbeddedStore.open(storeFile, storePort));
            var broker = EmbeddedBroker.start(brokerFolder, brokerPort);
            var store = opening.join();
            store.failure().exceptionally(Infrastructure::fail);
            Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(broker, store), "stop"));
            System.out.println("Broker at " + broker.bootstrapServers() + ", store at " + store.connectionString());
        } catch (RuntimeException e) {
            fail(e);
        }
    }

    private static void stop(EmbeddedBroker broker, EmbeddedStore store) {
        var closing = CompletableFuture.runAsync(store::close);
        broker.close();
        closing.join();
    }

    private static Void fail(Throwable reason) {
        System.err.println("ERROR Broker or store failed: " + reason);
        reason.printStackTrace();
        // Not exit(): the store's file must not be touched any more.
        Runtime.getRuntime().halt(1);
        throw new IllegalStateException(reason);
    }

    private static void exitWithParent() {
        try {
            System.in.transferTo(OutputStream.nullOutputStream());
        } catch (IOException e) {
            System.err.println("Standard input broke, the parent is gone");
        }
        System.exit(0);
    }
}
