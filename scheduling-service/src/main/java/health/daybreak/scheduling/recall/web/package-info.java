/** The recall list over HTTP. */
@NullMarked
package health.daybreak.scheduling.recall.web;

import org.jspecify.annotations.NullMarked;
