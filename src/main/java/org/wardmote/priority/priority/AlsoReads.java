package org.wardmote.priority.priority;

import org.wardmote.people.Viewer;

/// Somebody of another organisation has a part in a priority, and sees it at their desk for that reason.
public interface AlsoReads {
    boolean reads(Viewer viewer, Standing it);
}
