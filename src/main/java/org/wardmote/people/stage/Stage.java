package org.wardmote.people.stage;

import java.util.List;

/// Who can be played.
public interface Stage {

    /// In order; none in a real installation.
    List<Role> roles();
}
