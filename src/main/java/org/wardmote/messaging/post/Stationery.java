package org.wardmote.messaging.post;

import org.wardmote.messaging.Letter;

/// Makes a mail of a letter: the pair of HTML and text, who sent it and why, how to reply and how to stop.
public interface Stationery {
    Outgoing write(Letter letter, Envelope envelope);
}
