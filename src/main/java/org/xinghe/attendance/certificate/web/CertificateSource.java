package org.xinghe.attendance.certificate.web;

/// Where the people come from who get certificates.
enum CertificateSource {
    /// A list that somebody types or pastes.
    TYPED,
    /// Registered visitors who checked in.
    PRESENT,
    /// The people named for the activity.
    PEOPLE
}
