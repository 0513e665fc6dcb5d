package org.wardmote.people.code;

import java.util.List;
import org.wardmote.kernel.Faults;
import org.wardmote.kernel.Frame;
import org.wardmote.kernel.Page;
import org.wardmote.people.stage.Role;

/// @param then where to go afterwards
/// @param ways others than a link, with where to go afterwards in their addresses
/// @param roles whom one can step into in a demonstration; else none
public record SignInPage(Frame frame, String email, String then, Faults faults, List<Way> ways, List<Role> roles)
        implements Page {

    public record Way(String title, String hint, String href) {}
}
