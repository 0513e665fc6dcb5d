package org.wardmote.people.grant;

import java.util.List;
import org.wardmote.kernel.Choice;
import org.wardmote.kernel.Faults;
import org.wardmote.kernel.Frame;
import org.wardmote.kernel.Page;

/// The form by which a function is given.
public record NewGrantPage(
        Frame frame,
        GrantForm form,
        Faults faults,
        List<Choice> functions,
        List<Choice> organisations,
        List<Choice> boroughs)
        implements Page {}
