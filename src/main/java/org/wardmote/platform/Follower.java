package org.wardmote.platform;

/// A bean that holds public facts in memory. Called on each node, one at a time in bean order, after a change has
/// been committed; finished pages are dropped only when all followers are up to date.
public interface Follower {
    void catchUp();
}
