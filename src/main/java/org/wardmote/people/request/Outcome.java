package org.wardmote.people.request;

/// What is done once every record that stood in the way is decided on.
public interface Outcome {

    DataRequest.Kind kind();

    void carryOut(DataRequest request);
}
