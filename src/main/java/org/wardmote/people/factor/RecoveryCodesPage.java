package org.wardmote.people.factor;

import java.util.List;
import org.wardmote.kernel.Frame;
import org.wardmote.kernel.Page;

/// Codes to write down, shown this once.
public record RecoveryCodesPage(Frame frame, List<String> codes) implements Page {}
