package org.wardmote.importing;

/// A module that the demonstration fills. It can be asked to forget all it holds, when the first real facts arrive.
public interface DemoFacts {
    void forget();
}
