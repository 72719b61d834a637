package org.xinghe.attendance.certificate;

/// Whether a certificate stands.
public enum CertificateState {
    VALID,
    REPLACED,
    WITHDRAWN
}
