package org.wardmote.priority.priority;

import org.wardmote.kernel.Refusal;
import org.wardmote.priority.Stage;

/// Somebody was quicker, or what lies between is still to come.
public final class ItIsAtAnotherStage extends Refusal {

    ItIsAtAnotherStage(Stage now, Stage to) {
        super("It is " + word(now) + " now, and from there it cannot become " + word(to) + ".");
    }

    private static String word(Stage stage) {
        return stage.code().replace('-', ' ');
    }
}
