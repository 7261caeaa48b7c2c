/** The session over HTTP: commands, and all that its page shows. */
@NullMarked
package health.daybreak.treatment.session.web;

import org.jspecify.annotations.NullMarked;
