package org.wardmote.kernel;

import jakarta.servlet.http.HttpServletResponse;
import java.util.function.Function;
import java.util.function.Supplier;
import org.springframework.http.HttpStatus;

/// How a form of the desk is answered: by what comes of it, or by the same page where something has to be put
/// right.
public final class DeskForm {

    /// Does what a form asks for. Where something has to be put right, or a rule says no, the form comes back with
    /// everything that was typed.
    ///
    /// @param faults what is wrong before anything is tried
    /// @param again the form, with what is wrong with it
    public static Object tryTo(
            Supplier<?> deed, Faults faults, Function<Faults, Page> again, HttpServletResponse response) {
        if (!faults.isEmpty()) return back(again.apply(faults), response);
        try {
            return deed.get();
        } catch (Refusal refusal) {
            return clash(again.apply(Faults.of(refusal)), response);
        }
    }

    public static Page back(Page page, HttpServletResponse response) {
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        return page;
    }

    /// A rule says no, or somebody else was quicker.
    public static Page clash(Page page, HttpServletResponse response) {
        response.setStatus(HttpStatus.CONFLICT.value());
        return page;
    }

    private DeskForm() {}
}
