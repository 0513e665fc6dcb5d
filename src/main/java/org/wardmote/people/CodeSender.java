package org.wardmote.people;

import java.util.Locale;

/// Sends the link and the code with which somebody signs in. Messaging implements it: a code never travels in a
/// fact. Called inside the transaction that makes the code; it is sent after that.
public interface CodeSender {

    /// @param path of the page whose button signs in, the token in it
    /// @param code the same in a form that can be typed on another device
    void send(String email, String path, String code, Locale language);

    /// The code alone, by which somebody who has signed in shows that this address is theirs too.
    void sendForAdding(String email, String code, Locale language);
}
