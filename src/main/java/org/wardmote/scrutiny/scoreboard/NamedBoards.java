package org.wardmote.scrutiny.scoreboard;

/// Boards by what an address calls their place.
public interface NamedBoards {

    /// @param place a borough's slug, or with a local area's: `lambeth/brixton-north`; empty: everywhere
    Board named(String place, Asked asked);

    /// All of a force's local areas side by side, a line each.
    Board ofAllAreas(Asked asked);
}
