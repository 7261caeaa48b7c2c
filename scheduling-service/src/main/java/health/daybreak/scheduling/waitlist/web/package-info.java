/** The waitlist over HTTP. */
@NullMarked
package health.daybreak.scheduling.waitlist.web;

import org.jspecify.annotations.NullMarked;
