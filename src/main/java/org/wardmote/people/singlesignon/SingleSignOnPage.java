package org.wardmote.people.singlesignon;

import org.wardmote.kernel.Frame;
import org.wardmote.kernel.Page;

/// The provider did not say who somebody is, or not in a way that counts.
public record SingleSignOnPage(Frame frame) implements Page {}
