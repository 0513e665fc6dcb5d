package org.wardmote.messaging.dispatch;

/// How a batch stands when its tally has been written.
enum Standing {
    GO_ON,
    /// Something more urgent waits.
    YIELD,
    /// Its announcement has been recalled.
    RECALLED,
    /// The claim had lapsed, and another node has it.
    LOST
}
