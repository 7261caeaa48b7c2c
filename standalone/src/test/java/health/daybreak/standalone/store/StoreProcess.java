package health.daybreak.standalone.store;

import java.nio.file.Path;

/** Runs a store in a JVM of its own until it is killed; prints its connection string. */
final class StoreProcess {

    private StoreProcess() {}

    public static void main(String[] arguments) throws InterruptedException {
        EmbeddedStore store = EmbeddedStore.open(Path.of(arguments[0]), 0);
        System.out.println(store.connectionString());
        Thread.currentThread().join();
    }
}
