package org.wardmote.people;

/// Who is asking at this moment. A handler may equally take a {@link Viewer} as an argument.
public interface Viewers {
    Viewer current();
}
