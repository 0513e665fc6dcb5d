package org.wardmote.people;

/// Who is asking at this moment. A handler may equally take a {@link Viewer} as an argument.
public interface Viewers {

    /// Where staff whose sign-in lacks a second factor show it; `then` says where they were going.
    String SECOND_STEP = "/sign-in/second-step";

    Viewer current();
}
