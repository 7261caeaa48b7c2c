/** What the launcher's commands do: arguments, exit codes and one clear sentence for every failure. */
@NullMarked
package health.daybreak.standalone.cli;

import org.jspecify.annotations.NullMarked;
