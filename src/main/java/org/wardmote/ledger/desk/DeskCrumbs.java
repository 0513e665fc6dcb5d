package org.wardmote.ledger.desk;

import java.util.List;
import org.wardmote.kernel.Crumb;
import org.wardmote.kernel.Frame;

/// The way to a desk page.
public final class DeskCrumbs {

    /// Desk, and this page.
    public static List<Crumb> to(String here, Frame.Words words) {
        return List.of(desk(words), new Crumb(here, null));
    }

    /// Desk, the list of what is due, a contribution, and what is done with it.
    public static List<Crumb> below(String reference, String here, Frame.Words words) {
        return List.of(
                desk(words),
                due(words),
                new Crumb(reference, "/desk/contributions/" + reference),
                new Crumb(here, null));
    }

    /// Desk, the list of what is due, and a contribution.
    public static List<Crumb> ofContribution(String reference, Frame.Words words) {
        return List.of(desk(words), due(words), new Crumb(reference, null));
    }

    private static Crumb desk(Frame.Words words) {
        return new Crumb(words.say("desk.crumb"), "/desk");
    }

    private static Crumb due(Frame.Words words) {
        return new Crumb(words.say("desk.due.title"), "/desk/contributions");
    }

    private DeskCrumbs() {}
}
