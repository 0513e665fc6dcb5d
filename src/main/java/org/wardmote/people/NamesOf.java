package org.wardmote.people;

import java.util.function.UnaryOperator;

/// Takes somebody out of what they wrote before others read it, without saying who they are.
public interface NamesOf {

    /// Replaces every name and address by which this person is known here; a first name alone too.
    ///
    /// @param instead what stands there afterwards
    UnaryOperator<String> without(PersonId person, String instead);
}
