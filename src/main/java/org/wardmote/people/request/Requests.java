package org.wardmote.people.request;

import java.util.List;
import java.util.Optional;
import org.wardmote.people.PersonId;
import org.wardmote.people.PersonalData.Restriction;

/// What people asked about their data. All of it inside the caller's transaction.
public interface Requests {

    /// The latest of this kind.
    Optional<DataRequest> findLatest(PersonId person, DataRequest.Kind kind);

    /// @param restrictions what stands in the way; where nothing does, it is carried out by whoever asked
    DataRequest ask(PersonId person, DataRequest.Kind kind, List<Standing> restrictions);

    /// Everything that could be done is done.
    void carriedOut(DataRequest request);

    /// Nothing is kept in spite of it any longer.
    void finished(DataRequest request);

    /// This record need not be kept any longer.
    void letGo(DataRequest.Restricted record);

    /// Carried out, with something still kept.
    List<DataRequest> listKeeping(DataRequest.Kind kind);

    /// @param keptIn the schema
    record Standing(String keptIn, Restriction restriction) {}
}
