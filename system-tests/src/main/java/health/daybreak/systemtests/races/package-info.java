/** Many people who want the last place at the same moment, at two instances of scheduling. */
@NullMarked
package health.daybreak.systemtests.races;

import org.jspecify.annotations.NullMarked;
