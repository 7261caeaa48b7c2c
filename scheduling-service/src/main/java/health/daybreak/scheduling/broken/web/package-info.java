/** The broken day over HTTP. */
@NullMarked
package health.daybreak.scheduling.broken.web;

import org.jspecify.annotations.NullMarked;
