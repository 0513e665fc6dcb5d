package org.wardmote.people.passkey;

import org.wardmote.kernel.Faults;
import org.wardmote.kernel.Frame;
import org.wardmote.kernel.Page;

/// Signing in with a passkey.
///
/// @param then where to go afterwards
public record PasskeySignInPage(Frame frame, String then, Faults faults) implements Page {}
