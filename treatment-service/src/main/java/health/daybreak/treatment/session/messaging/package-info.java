/** The story of a session as scheduling tells it. */
@NullMarked
package health.daybreak.treatment.session.messaging;

import org.jspecify.annotations.NullMarked;
