/** What belongs to psychotherapy with ketamine: the therapist in the room, music, intention, touch, and the therapist's own notes. */
@NullMarked
package health.daybreak.treatment.kap;

import org.jspecify.annotations.NullMarked;
