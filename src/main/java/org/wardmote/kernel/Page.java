package org.wardmote.kernel;

/// What one page template takes: everything that it shows, already worded.
public interface Page {
    Frame frame();
}
