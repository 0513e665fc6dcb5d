package org.wardmote.messaging.post;

/// Under which address the public reaches this installation.
public interface OwnAddress {

    /// @param path of a page of ours, from the root; what names another site already stays as it is
    String link(String path);
}
