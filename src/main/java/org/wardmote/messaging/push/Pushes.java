package org.wardmote.messaging.push;

import java.util.Optional;
import org.wardmote.messaging.post.Carrier;
import org.wardmote.people.contact.Browser;

/// Whoever takes messages for browsers: the push service of each, or the one of a demonstration.
public interface Pushes extends Carrier<OutgoingPush> {

    /// Under which a browser subscribes, as its script wants it; empty in a demonstration, which needs no browser
    /// to take part.
    String key();

    /// The browser in a form's field; empty where that says none. In a demonstration a stand-in, made for it.
    Optional<Browser> read(String given);
}
