package org.wardmote.kernel;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// One small thing to do, on a page of its own: what it is, what follows from it, what is asked.
///
/// @param caption what it is done to
/// @param lede what follows from it
/// @param warning what cannot be undone or must not be forgotten
/// @param action where the form goes
/// @param back the way out without doing it
public record ActPage(
        Frame frame,
        @Nullable String caption,
        @Nullable String lede,
        @Nullable String warning,
        Faults faults,
        String action,
        List<Field> fields,
        String submit,
        String back)
        implements Page {}
