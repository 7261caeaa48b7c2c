/** The platform's promises, each proven on the embedded broker and store; they are here because those are. */
@NullMarked
package health.daybreak.platform;

import org.jspecify.annotations.NullMarked;
