package org.wardmote.priority.finding;

import java.util.List;
import org.wardmote.people.Viewer;
import org.wardmote.priority.desk.Saying;

/// What rests on a finding besides the decisions on it. A room in which something does has one as a bean.
public interface RestingOnIt {

    /// With their addresses, as far as the viewer reads them.
    List<FindingPage.Act> of(Finding finding, Viewer viewer, Saying saying);
}
