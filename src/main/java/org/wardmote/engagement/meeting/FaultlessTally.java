package org.wardmote.engagement.meeting;

import org.wardmote.importing.Tally;

/// Notices whether any row was refused.
final class FaultlessTally implements Tally {

    private final Tally tally;
    private boolean faultless = true;

    FaultlessTally(Tally tally) {
        this.tally = tally;
    }

    boolean faultless() {
        return faultless;
    }

    @Override
    public void kept() {
        tally.kept();
    }

    @Override
    public void refused(long row, String sentence) {
        faultless = false;
        tally.refused(row, sentence);
    }

    @Override
    public void note(String sentence) {
        tally.note(sentence);
    }
}
