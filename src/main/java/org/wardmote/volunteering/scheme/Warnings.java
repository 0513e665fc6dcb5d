package org.wardmote.volunteering.scheme;

import java.util.LinkedHashSet;
import org.springframework.stereotype.Component;
import org.wardmote.kernel.Function;
import org.wardmote.messaging.Correspondence;
import org.wardmote.messaging.Item;
import org.wardmote.messaging.MessageClass;
import org.wardmote.people.Holders;

/// Tells whoever supervises in an area, and the named officer, that something is late.
@Component
public class Warnings {

    static final String OVERDUE = "volunteering.overdue";

    private final Holders holders;
    private final Correspondence correspondence;

    Warnings(Holders holders, Correspondence correspondence) {
        this.holders = holders;
        this.correspondence = correspondence;
    }

    void warn(Scheme it, long step) {
        warn(it, new Item(OVERDUE, step));
    }

    /// Inside the transaction in which it becomes so.
    public void warn(Scheme it, Item item) {
        var placed = it.placed();
        var some = new LinkedHashSet<>(
                holders.list(Function.SUPERVISE, placed.organisation(), placed.borough(), placed.area()));
        if (it.officer() != null) some.add(it.officer());
        for (var one : some) correspondence.stage(one, MessageClass.NOTICE, item);
    }
}
