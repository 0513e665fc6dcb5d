package org.wardmote.importing;

/// Carries out imports.
public interface Importing {

    /// Reads one file in one transaction, and announces the change when something was kept. The first import of
    /// real facts removes the demonstration's in the same transaction.
    Report run(String kind, ImportFile file, Options options, Manner manner);

    /// Nothing has been imported yet, neither real nor invented.
    boolean isEmpty();

    /// What is stored here is the demonstration's invention.
    boolean isDemo();

    /// Inside a transaction: waits until no other node is filling an empty installation, and keeps others waiting
    /// until it ends.
    void waitForOthers();

    enum Manner {
        /// One refused row, and nothing of the file is kept.
        WHOLE,
        /// Good rows are kept whatever the others are.
        KEEP_VALID,
        /// Invented facts for the demonstration, whole.
        DEMO
    }
}
