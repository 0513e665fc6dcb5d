package org.wardmote.messaging.push;

import java.time.Duration;
import org.wardmote.people.contact.Browser;

/// A message ready to be pushed.
///
/// @param keep for how long a browser that is off may still get it
/// @param topic what has not been fetched yet is replaced by the next of the same topic; at most 32 of base64url
public record OutgoingPush(Browser to, Notice notice, Urgency urgency, Duration keep, String topic) {}
