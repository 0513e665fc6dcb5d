package org.wardmote.messaging.text;

import org.wardmote.messaging.post.Carrier;

/// Whoever takes text messages from us: GOV.UK Notify, a gateway, or the outbox of a demonstration.
public interface Texts extends Carrier<OutgoingText> {

    /// Whether they come back to us what people answer.
    boolean areAnswered();
}
