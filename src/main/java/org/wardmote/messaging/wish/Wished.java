package org.wardmote.messaging.wish;

import java.util.List;
import org.wardmote.kernel.Choice;
import org.wardmote.kernel.Faults;

/// What became of a form.
public sealed interface Wished {

    record Clear(List<Wish> wishes) implements Wished {}

    /// Only they know which of these; more than one may be meant.
    record Which(List<Choice> options) implements Wished {}

    record Wrong(Faults faults) implements Wished {}
}
