/** One session as one document: its states, its commands and its story. */
@NullMarked
package health.daybreak.treatment.session;

import org.jspecify.annotations.NullMarked;
