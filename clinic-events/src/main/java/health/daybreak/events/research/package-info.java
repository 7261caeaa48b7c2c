/** What reporting tells researchers about people who agreed to it and whom nobody can name. */
@NullMarked
package health.daybreak.events.research;

import org.jspecify.annotations.NullMarked;
