package org.wardmote.messaging;

import org.wardmote.people.PersonId;

/// How somebody can be reached, without saying where.
public interface Ways {

    /// What is tried first.
    Way first(PersonId person);

    enum Way {
        EMAIL,
        /// In a browser.
        PUSH,
        TEXT,
        CALL,
        LETTER,
        /// No route, or none that is safe: it waits at the private link.
        LINK
    }
}
