package org.wardmote.ledger.contact;

import org.wardmote.kernel.Frame;
import org.wardmote.kernel.Page;

/// Asked before anybody tells their story.
public record DangerPage(Frame frame, Addressee to, String write, String exit) implements Page {}
