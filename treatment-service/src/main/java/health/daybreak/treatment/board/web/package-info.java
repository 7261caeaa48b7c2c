/** The board over HTTP. */
@NullMarked
package health.daybreak.treatment.board.web;

import org.jspecify.annotations.NullMarked;
