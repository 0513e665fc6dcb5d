package org.wardmote.platform;

import org.springframework.core.Ordered;

/// A bean that holds public facts in memory. Called on each node, one at a time in order, after a change has been
/// committed: first those that hold facts, then those that hold what is made of facts, and finished pages last, so
/// that nothing is made anew of what is about to be replaced.
public interface Follower extends Ordered {

    int FACTS = 0;
    int MADE_OF_FACTS = 1000;

    void catchUp();

    @Override
    default int getOrder() {
        return FACTS;
    }
}
