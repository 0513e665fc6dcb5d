package org.wardmote.messaging.composing;

import java.util.List;
import org.wardmote.kernel.Frame;
import org.wardmote.kernel.Page;

/// Which team writes, for whoever writes for several.
public record OfficesPage(Frame frame, List<Office> offices) implements Page {

    public record Office(String href, String name) {}
}
