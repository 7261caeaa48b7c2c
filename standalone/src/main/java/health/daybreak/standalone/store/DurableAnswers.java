package health.daybreak.standalone.store;

import io.netty.channel.ChannelDuplexHandler;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelPromise;

/**
 * Holds each answer back until what it tells is on disk.
 *
 * <p>Reads wait too while others' writes are uncommitted: an event must not be published from a state that a kill could
 * still take back.
 */
final class DurableAnswers extends ChannelDuplexHandler {

    private final Committer committer;

    DurableAnswers(Committer committer) {
        this.committer = committer;
    }

    @Override
    public void channelRead(ChannelHandlerContext context, Object request) {
        // The handlers after this one work in this same call, and their answer passes through write() below.
        committer.betweenCommits(() -> context.fireChannelRead(request));
    }

    @Override
    public void write(ChannelHandlerContext context, Object answer, ChannelPromise promise) {
        committer.whenCommitted(() -> context.writeAndFlush(answer, promise));
    }
}
