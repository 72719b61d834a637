package org.xinghe.attendance.certificate;

/// What a certificate says of somebody.
public enum CertificateKind {
    /// 参加证明
    ATTENDANCE,
    /// 讲授证明
    SPEAKER,
    /// 志愿服务证明
    VOLUNTEER
}
