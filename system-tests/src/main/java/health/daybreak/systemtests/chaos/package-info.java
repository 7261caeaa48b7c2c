/** Kills processes under load and then compares every store and topic. */
@NullMarked
package health.daybreak.systemtests.chaos;

import org.jspecify.annotations.NullMarked;
