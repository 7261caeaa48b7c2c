package health.daybreak.standalone.store;

import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelOutboundHandlerAdapter;
import io.netty.channel.ChannelPromise;

/**
 * Holds each answer back until what it tells is on disk.
 *
 * <p>Reads wait too while others' writes are uncommitted: an event must not be published from a state that a kill could
 * still take back.
 */
final class DurableAnswers extends ChannelOutboundHandlerAdapter {

    private final Committer committer;

    DurableAnswers(Committer committer) {
        this.committer = committer;
    }

    @Override
    public void write(ChannelHandlerContext context, Object answer, ChannelPromise promise) {
        committer.whenCommitted(() -> context.writeAndFlush(answer, promise));
    }
}
