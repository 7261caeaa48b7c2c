/** Protocols over HTTP. */
@NullMarked
package health.daybreak.scheduling.protocol.web;

import org.jspecify.annotations.NullMarked;
