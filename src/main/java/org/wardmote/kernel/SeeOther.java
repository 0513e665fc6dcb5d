package org.wardmote.kernel;

/// What a handler returns in place of a page when the reader is to go on to another address of ours, as after every
/// form that was taken.
///
/// @param path and perhaps a query
public record SeeOther(String path) {}
