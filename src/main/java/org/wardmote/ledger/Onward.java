package org.wardmote.ledger;

import java.util.Set;
import org.wardmote.kernel.Function;
import org.wardmote.kernel.Reference;

/// Something that another module can make of a contribution. It has one as a bean; the contribution's desk page
/// leads there and knows none of them.
///
/// @param titleKey the message key of what can be done
/// @param address the page on which it is done, which takes the reference as `contribution`
/// @param functions whoever holds one of these where the contribution was said can do it
/// @param order small numbers first
public record Onward(String titleKey, String address, Set<Function> functions, int order) {

    public String of(Reference contribution) {
        return address + "?contribution=" + contribution;
    }
}
