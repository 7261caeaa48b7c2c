package health.daybreak.standalone.store;

import de.bwaldvogel.mongo.MongoBackend;
import de.bwaldvogel.mongo.wire.MongoDatabaseHandler;
import de.bwaldvogel.mongo.wire.MongoExceptionHandler;
import de.bwaldvogel.mongo.wire.MongoWireMessageEncoder;
import de.bwaldvogel.mongo.wire.MongoWireProtocolHandler;
import de.bwaldvogel.mongo.wire.MongoWireReplyEncoder;
import io.netty.bootstrap.ServerBootstrap;
import io.netty.channel.Channel;
import io.netty.channel.ChannelFuture;
import io.netty.channel.ChannelInitializer;
import io.netty.channel.ChannelOption;
import io.netty.channel.MultiThreadIoEventLoopGroup;
import io.netty.channel.group.ChannelGroup;
import io.netty.channel.group.DefaultChannelGroup;
import io.netty.channel.nio.NioIoHandler;
import io.netty.channel.socket.SocketChannel;
import io.netty.channel.socket.nio.NioServerSocketChannel;
import io.netty.util.concurrent.GlobalEventExecutor;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/** The store's listener: the library's wire protocol with {@link DurableAnswers} in front of its handler. */
final class StoreServer implements AutoCloseable {

    /**
     * One thread does everything. The library changes a found document in place, field after field: with more threads an
     * answer to one request would tell half of what another is changing. More would also gain little, because a commit has
     * to keep all requests out, and handing answers from thread to thread costs more than most requests do.
     */
    private static final int THREADS = 1;

    private static final int BACKLOG = 256;

    private final MultiThreadIoEventLoopGroup threads =
            new MultiThreadIoEventLoopGroup(THREADS, NioIoHandler.newFactory());
    private final ChannelGroup clients = new DefaultChannelGroup(GlobalEventExecutor.INSTANCE);
    private final Channel listener;

    private StoreServer(MongoBackend backend, StoreFile file, Consumer<RuntimeException> onFailure, int port) {
        var committer = new Committer(file, threads.next(), onFailure);
        ChannelFuture bound = new ServerBootstrap()
                .group(threads)
                .channel(NioServerSocketChannel.class)
                .option(ChannelOption.SO_BACKLOG, BACKLOG)
                .option(ChannelOption.SO_REUSEADDR, true)
                .childOption(ChannelOption.TCP_NODELAY, true)
                .childHandler(new ChannelInitializer<SocketChannel>() {
                    @Override
                    protected void initChannel(SocketChannel channel) {
                        channel.pipeline()
                                .addLast(new MongoWireReplyEncoder(), new MongoWireMessageEncoder())
                                .addLast(new MongoWireProtocolHandler(), new DurableAnswers(committer))
                                .addLast(new MongoDatabaseHandler(backend, clients), new MongoExceptionHandler());
                    }
                })
                .bind(InetAddress.getLoopbackAddress(), port)
                .awaitUninterruptibly();
        if (!bound.isSuccess()) {
            threads.shutdownGracefully();
            throw new IllegalStateException("The store cannot listen on port " + port, bound.cause());
        }
        listener = bound.channel();
    }

    /** Listens on the loopback address; port 0 takes any free one. */
    static StoreServer bind(MongoBackend backend, StoreFile file, Consumer<RuntimeException> onFailure, int port) {
        return new StoreServer(backend, file, onFailure, port);
    }

    InetSocketAddress address() {
        return (InetSocketAddress) listener.localAddress();
    }

    @Override
    public void close() {
        listener.close().awaitUninterruptibly();
        clients.close().awaitUninterruptibly();
        threads.shutdownGracefully(0, 2, TimeUnit.SECONDS).awaitUninterruptibly();
    }
}
