package org.wardmote.priority.priority;

/// What follows, in the same transaction, when a priority has come to a stage.
public interface AfterMoving {

    void moved(Standing it);
}
