/** The door for the providers of texts and e-mail, who call when something has become of a message. */
@NullMarked
package health.daybreak.gateway.hook;

import org.jspecify.annotations.NullMarked;
