/** The messages' figures over HTTP. */
@NullMarked
package health.daybreak.reporting.message.web;

import org.jspecify.annotations.NullMarked;
