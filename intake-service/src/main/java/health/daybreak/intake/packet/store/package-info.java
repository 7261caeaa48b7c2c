/** Packets in MongoDB, and what they ask in files. */
@NullMarked
package health.daybreak.intake.packet.store;

import org.jspecify.annotations.NullMarked;
