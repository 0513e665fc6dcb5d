package org.wardmote.people.factor;

import org.wardmote.kernel.Faults;
import org.wardmote.kernel.Frame;
import org.wardmote.kernel.Page;

/// The secret for an app, as a picture to scan and as letters to type, until a code from it is shown.
///
/// @param size of the picture, in squares
/// @param path the dark squares
public record AppPage(Frame frame, int size, String path, String secret, Faults faults) implements Page {}
