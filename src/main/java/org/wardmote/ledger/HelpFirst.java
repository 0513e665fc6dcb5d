package org.wardmote.ledger;

import java.util.Map;
import org.wardmote.kernel.Page;

/// Help comes first on every form on which somebody may tell what happens to them, whichever module has it.
public interface HelpFirst {

    /// Whether what was typed may come from somebody in danger.
    boolean showIn(String text);

    /// The ways to help at once, and the way on.
    ///
    /// @param action to where the form goes on, if they say that nobody is in danger
    /// @param carried every field of it by its name
    Page ask(String action, Map<String, String> carried);
}
