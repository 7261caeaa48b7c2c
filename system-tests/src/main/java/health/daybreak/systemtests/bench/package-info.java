/** Speed, as ratios measured side by side in one run. */
@NullMarked
package health.daybreak.systemtests.bench;

import org.jspecify.annotations.NullMarked;
