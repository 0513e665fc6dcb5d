package org.wardmote.priority.priority;

import org.wardmote.priority.Stage;

/// What has to be there before a priority comes to a stage: whoever keeps it refuses where it is missing.
public interface BeforeMoving {
    void check(Standing it, Stage to);
}
