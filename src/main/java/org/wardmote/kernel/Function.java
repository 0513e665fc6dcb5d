package org.wardmote.kernel;

/// What somebody may do for an organisation in an area. Permission attaches to these, never to a rank, a title or a
/// body's present name.
public enum Function {
    /// Answers what people said, logs what they say on the street.
    ANSWER,
    /// Sees that a team answers: assigns, is told of missed clocks, decides about abuse, second-reads.
    SUPERVISE,
    MODERATE,
    COMPOSE,
    APPROVE,
    /// Releases an answer to the public as identifying and endangering nobody.
    PUBLISH,
    ANALYSE,
    DECIDE,
    COORDINATE,
    KEEP_REGISTER,
    HANDLE_INFORMATION,
    /// Only in an oversight organisation.
    SCRUTINISE,
    /// Only in an oversight organisation.
    VISIT,
    /// Grants functions inside its organisation and area, decides on personal data; reads no casework.
    ADMINISTER,
    AUDIT
}
