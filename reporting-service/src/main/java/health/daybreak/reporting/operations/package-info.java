/** How the clinic runs: how long each step takes, who does not come, and what becomes of chairs, offers and messages. */
@NullMarked
package health.daybreak.reporting.operations;

import org.jspecify.annotations.NullMarked;
