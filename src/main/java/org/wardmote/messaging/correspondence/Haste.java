package org.wardmote.messaging.correspondence;

import java.time.Duration;
import org.wardmote.messaging.push.Urgency;

/// How soon something has to show in a browser, and for how long it is worth showing.
///
/// @param topic what has not been fetched yet is replaced by the next with the same
record Haste(Urgency urgency, Duration keep, String topic) {}
