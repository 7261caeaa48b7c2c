/** Promises of the way events travel, kept on a real broker. */
@NullMarked
package health.daybreak.platform.messaging;

import org.jspecify.annotations.NullMarked;
