package org.wardmote.people;

/// Who looked at what is restricted, and what for. It only grows. A read that must be logged is not made before it
/// is.
public interface AccessLog {

    /// Inside the caller's transaction, and before what it is about is read.
    ///
    /// @param viewer whoever is asking; nobody in particular is refused as {@link org.wardmote.kernel.NotFound}
    /// @param kind the {@link RecordKind}'s name, such as `ledger.contribution`
    /// @param record its reference or id, by which it can be found again; never a name or an address
    /// @param purpose in the viewer's own words or the page's; blank is refused
    void note(Viewer viewer, String kind, String record, String purpose);
}
