package org.wardmote.open;

import java.util.ArrayList;
import java.util.List;
import org.wardmote.area.Area;
import org.wardmote.kernel.Frame;
import org.wardmote.priority.YouSaid;

/// Answers in a list, newest first.
final class AnswersOnPaper implements YouSaid {

    final List<Answer> answers = new ArrayList<>();

    @Override
    public List<Answer> latest(Area area, int most, Frame.Words words) {
        return answers.stream()
                .filter(one -> area.id().equals(one.placed().area()))
                .limit(most)
                .toList();
    }

    @Override
    public List<Answer> latest(String organisation, int most, Frame.Words words) {
        return answers.stream()
                .filter(one -> organisation.equals(one.placed().organisation()))
                .limit(most)
                .toList();
    }
}
