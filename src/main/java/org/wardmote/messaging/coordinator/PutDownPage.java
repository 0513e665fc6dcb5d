package org.wardmote.messaging.coordinator;

import java.util.List;
import java.util.Set;
import org.wardmote.kernel.Choice;
import org.wardmote.kernel.Faults;
import org.wardmote.kernel.Frame;
import org.wardmote.kernel.Page;
import org.wardmote.messaging.roll.EnterForm;
import org.wardmote.messaging.wish.WishFields;

/// A coordinator puts a neighbour down.
///
/// @param charges within which delegation
/// @param charge the one that is chosen
public record PutDownPage(
        Frame frame,
        EnterForm form,
        WishFields fields,
        List<Choice> charges,
        String charge,
        List<Choice> ways,
        List<Choice> consents,
        Faults faults)
        implements Page {

    public Set<String> topics() {
        return Set.copyOf(fields.form().topics());
    }
}
