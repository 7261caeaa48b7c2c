/** Lists stranded sessions over HTTP. */
@NullMarked
package health.daybreak.scheduling.stranded.web;

import org.jspecify.annotations.NullMarked;
