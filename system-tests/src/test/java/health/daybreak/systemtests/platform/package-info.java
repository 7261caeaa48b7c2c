/** A platform that is started once for several tests. */
@NullMarked
package health.daybreak.systemtests.platform;

import org.jspecify.annotations.NullMarked;
