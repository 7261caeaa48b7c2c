/** What can be said of the container files without a container engine. */
@NullMarked
package health.daybreak.systemtests.deployment;

import org.jspecify.annotations.NullMarked;
