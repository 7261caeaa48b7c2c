package health.daybreak.events.sessions;

/** What scheduling tells about a conversation that belongs to a dose; whoever only deals with doses leaves it alone. */
public sealed interface ConversationEvent extends SessionEvent
        permits ConversationBooked, ConversationMoved, ConversationCancelled, ConversationHeld, ConversationNotHeld {}
