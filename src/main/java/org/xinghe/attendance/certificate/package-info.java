/// Certificates of attendance, of talks given and of voluntary service: numbered, verified by anybody, replaced after a
/// typing error, withdrawn with a reason.
///
/// Others may issue with [org.xinghe.attendance.certificate.Certificates] and find with
/// [org.xinghe.attendance.certificate.CertificateChecks].
@NullMarked
@NamedInterface("certificate")
package org.xinghe.attendance.certificate;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
