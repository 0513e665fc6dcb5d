package org.wardmote.people.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.wardmote.people.PersonId;

/// Sign-ins are begun here, whatever was shown. A sign-in is a row and a cookie; there is no session.
public interface SignIns {

    /// Ends whatever sign-in this browser had and begins another. The person exists and is of age; whoever calls
    /// has made sure of who they are.
    ///
    /// @param strong a second factor was shown, so that the person may use the functions granted to them
    void begin(PersonId person, How how, boolean strong, HttpServletRequest request, HttpServletResponse response);

    /// A second factor was shown within the sign-in of this browser: it goes on under a new cookie.
    void strengthen(HttpServletRequest request, HttpServletResponse response);

    /// Ends the sign-in of this browser, if there is one.
    void end(HttpServletRequest request, HttpServletResponse response);

    /// Who has signed in in this browser, strongly or not.
    Optional<PersonId> person(HttpServletRequest request);

    /// The sign-in of this browser, for what is counted or changed within it.
    Optional<Here> here(HttpServletRequest request);

    /// @param strong a second factor was shown in it, not too long ago
    record Here(long id, PersonId person, boolean strong) {}
}
