package org.wardmote.ledger.contact;

import java.util.List;
import org.wardmote.kernel.Frame;
import org.wardmote.kernel.Page;

/// Stop, and call.
public record EmergencyPage(Frame frame, List<UrgentNumber> numbers, String exit) implements Page {}
