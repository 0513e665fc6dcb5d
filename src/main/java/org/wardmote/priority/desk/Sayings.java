package org.wardmote.priority.desk;

import org.wardmote.kernel.Frame;

/// Gives each page of this module its words, as at the moment of asking.
public interface Sayings {
    Saying of(Frame.Words words);
}
