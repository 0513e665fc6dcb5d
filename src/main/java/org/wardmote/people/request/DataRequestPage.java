package org.wardmote.people.request;

import java.util.List;
import org.wardmote.kernel.Choice;
import org.wardmote.kernel.Faults;
import org.wardmote.kernel.Frame;
import org.wardmote.kernel.Page;

/// One request: each record that stands in its way, with a form where it is still to be decided.
///
/// @param form what was typed into the form of the record that it names
public record DataRequestPage(
        Frame frame,
        String lede,
        List<Line> lines,
        List<Choice> keep,
        List<Choice> tell,
        DecisionForm form,
        Faults faults)
        implements Page {

    /// @param decided what was decided; empty where it is still to be
    public record Line(long id, String record, String why, String decided) {

        public boolean isOpen() {
            return decided.isEmpty();
        }
    }

    public String action() {
        return "/desk/data-requests/" + form.reference();
    }

    /// What was typed, in the form to which it belongs.
    public DecisionForm formOf(Line line) {
        return form.record() == line.id() ? form : DecisionForm.blank(form.reference());
    }

    public Faults faultsOf(Line line) {
        return form.record() == line.id() ? faults : Faults.NONE;
    }
}
