package org.wardmote.messaging.dispatch;

import java.util.List;
import java.util.Locale;
import org.wardmote.messaging.Letter;
import org.wardmote.messaging.Topic;
import org.wardmote.messaging.post.Outgoing;

/// An announcement as it will arrive, to be looked at before anybody gets it.
public interface Proofs {

    Letter letter(long announcement, Locale language, String why);

    /// Its links are nobody's and lead nowhere.
    Outgoing mail(long announcement, Locale language, String why);

    /// Why somebody gets it who follows these.
    String why(Topic topic, List<String> names);
}
