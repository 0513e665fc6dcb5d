package org.wardmote.platform;

import java.time.Duration;

/// Something that happens although nobody asked for it at that moment. A bean of this kind is run again and again
/// while the platform serves, on one node at a time however many there are; a node that dies leaves it to the
/// others. A run that fails is logged and tried again after the next pause. The command line runs none.
public interface Job {

    /// What it is called in the log and among the nodes; unique.
    String name();

    /// The pause between two runs.
    Duration every();

    void run();
}
