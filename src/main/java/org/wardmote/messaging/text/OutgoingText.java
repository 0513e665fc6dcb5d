package org.wardmote.messaging.text;

import java.util.UUID;
import org.wardmote.people.contact.MobileNumber;

/// A text message ready to be sent.
///
/// @param reference by which receipts name it; the same when it is sent once more
public record OutgoingText(MobileNumber to, String text, UUID reference) {}
