package org.wardmote.people;

import java.util.List;
import java.util.Locale;

/// Tells somebody what became of what they asked about their data, even when afterwards nothing of them is left
/// here, not so much as the address: it travels with the message and goes when that has been sent. Messaging
/// implements it as it does {@link CodeSender}. Called inside the transaction that makes it true; sent after that.
public interface DataTeller {

    /// @param paragraphs plain text, already worded
    void tell(String email, String subject, List<String> paragraphs, Locale language);
}
